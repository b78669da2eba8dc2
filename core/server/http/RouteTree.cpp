// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RouteTree.h"

#include "core/server/http/PercentDecoding.h"
#include "core/server/http/Route.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

RouteTree::RouteTree() = default;
RouteTree::~RouteTree() = default;

// Takes the next segment off `rest`, which begins with '/'.
static QByteArrayView takeSegment(QByteArrayView& rest) {
    rest = rest.sliced(1);
    const qsizetype end = rest.indexOf('/');
    const QByteArrayView segment = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end);
    return segment;
}

std::expected<void, QString> RouteTree::insert(const Route& route) {
    const QString shown =
        QString::fromLatin1(QByteArray(httpMethodName(route.method).toByteArray() + ' ' + route.pattern));
    if (!route.pattern.startsWith('/')) return std::unexpected(u"%1: a pattern begins with '/'"_s.arg(shown));
    if (!route.handler) return std::unexpected(u"%1: the route has no handler"_s.arg(shown));
    if (route.method == HttpMethod::Other || route.method == HttpMethod::Head || route.method == HttpMethod::Options)
        return std::unexpected(u"%1: the router answers this method by itself"_s.arg(shown));

    Node* node = &m_root;
    QList<QByteArray> names;
    for (QByteArrayView rest = route.pattern; !rest.isEmpty();) {
        const QByteArrayView segment = takeSegment(rest);
        if (segment.startsWith('{') && segment.endsWith('}') && segment.size() > 2) {
            const QByteArray name = segment.sliced(1, segment.size() - 2).toByteArray();
            if (names.contains(name))
                return std::unexpected(u"%1: '%2' stands there twice"_s.arg(shown, QString::fromLatin1(name)));
            names.append(name);
            if (!node->parameter) node->parameter = std::make_unique<Node>();
            node = node->parameter.get();
        } else if (segment.contains('{') || segment.contains('}') || segment.contains('%') ||
                   (segment.isEmpty() && route.pattern.size() > 1)) {
            return std::unexpected(u"%1: a segment is plain text or one {name}"_s.arg(shown));
        } else {
            auto& child = node->literals[segment.toByteArray()];
            if (!child) child = std::make_unique<Node>();
            node = child.get();
        }
    }
    Leaf& leaf = node->leaves[size_t(route.method)];
    if (leaf.route) return std::unexpected(u"%1: this route is there twice"_s.arg(shown));
    leaf = Leaf{&route, std::move(names)};
    return {};
}

// What needs no decoding: the segments of nearly every path.
static bool isPlain(QByteArrayView segment) {
    return std::ranges::all_of(segment, [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f && c != '%'; });
}

std::expected<RouteTree::Walk, ApiError> RouteTree::walk(QByteArrayView path) const {
    if (!path.startsWith('/')) return Walk{nullptr, {}};
    Walk walk{&m_root, {}};
    for (QByteArrayView rest = path; !rest.isEmpty();) {
        const QByteArrayView raw = takeSegment(rest);
        QByteArray bytes;
        QByteArrayView segment = raw;
        if (!isPlain(raw)) {
            const auto decoded = percentDecoded(raw);
            if (!decoded)
                return std::unexpected(
                    ApiError::badRequest(u"The path cannot be read: %1."_s.arg(percentFaultText(decoded.error()))));
            segment = bytes = decoded->toUtf8();
        }
        if (segment == "." || segment == "..")
            return std::unexpected(ApiError::badRequest(u"The path must not have '.' or '..' segments."_s));
        if (const auto literal = walk.node->literals.find(segment); literal != walk.node->literals.end()) {
            walk.node = literal->second.get();
        } else if (walk.node->parameter && !segment.isEmpty()) {
            walk.values.append(QString::fromUtf8(segment));
            walk.node = walk.node->parameter.get();
        } else {
            return Walk{nullptr, {}};
        }
    }
    return walk;
}

std::expected<RouteTree::Match, ApiError> RouteTree::find(HttpMethod method, QByteArrayView path) const {
    auto walked = walk(path);
    if (!walked) return std::unexpected(walked.error());
    const HttpMethod own = method == HttpMethod::Head ? HttpMethod::Get : method;
    if (walked->node) {
        const Leaf& leaf = walked->node->leaves[size_t(own)];
        if (leaf.route) return Match{leaf.route, PathParameters(leaf.names, std::move(walked->values))};
        if (const QByteArray others = walked->node->allow(); !others.isEmpty())
            return std::unexpected(ApiError::methodNotAllowed(others));
    }
    return std::unexpected(ApiError::notFound());
}

QByteArray RouteTree::allowed(QByteArrayView path) const {
    const auto walked = walk(path);
    return walked && walked->node ? walked->node->allow() : QByteArray();
}

QByteArray RouteTree::Node::allow() const {
    QByteArray text;
    const auto add = [&text](HttpMethod method) {
        if (!text.isEmpty()) text += ", ";
        text += httpMethodName(method);
    };
    for (size_t i = 0; i < leaves.size(); ++i) {
        if (!leaves[i].route) continue;
        add(HttpMethod(i));
        if (HttpMethod(i) == HttpMethod::Get) add(HttpMethod::Head);
    }
    if (!text.isEmpty()) add(HttpMethod::Options);
    return text;
}

} // namespace autospace

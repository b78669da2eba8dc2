// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/server/http/HttpMethod.h"
#include "core/server/http/PathParameters.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <expected>
#include <memory>
#include <unordered_map>

namespace autospace {

struct Route;

// A path's way to its route, one step per segment. A literal segment goes before a parameter and
// the choice is never taken back, so that no path costs more than its segments.
class RouteTree {
public:
    struct Match {
        const Route* route;
        PathParameters parameters;
    };

    RouteTree();
    ~RouteTree();

    // The route must outlive the tree. Error: what is wrong with the pattern, or that another route
    // has this method and path already.
    [[nodiscard]] std::expected<void, QString> insert(const Route& route);

    // Errors: 400 for a segment that cannot be decoded or is "." or "..", 404, 405 with Allow. HEAD
    // finds the route of GET.
    [[nodiscard]] std::expected<Match, ApiError> find(HttpMethod method, QByteArrayView path) const;
    // The Allow header of a path; empty when there is nothing there.
    [[nodiscard]] QByteArray allowed(QByteArrayView path) const;

private:
    struct Leaf {
        const Route* route = nullptr;
        QList<QByteArray> names;
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(QByteArrayView text) const { return qHash(text); }
    };
    struct Node {
        std::unordered_map<QByteArray, std::unique_ptr<Node>, Hash, std::equal_to<>> literals;
        std::unique_ptr<Node> parameter;
        std::array<Leaf, 8> leaves;
        [[nodiscard]] QByteArray allow() const;
    };
    struct Walk {
        const Node* node;
        QList<QString> values;
    };
    [[nodiscard]] std::expected<Walk, ApiError> walk(QByteArrayView path) const;

    Node m_root;
};

} // namespace autospace

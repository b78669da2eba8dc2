// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/DeepLink.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// "bookings" → "booking", as links have it. Collections form their plural regularly.
QString singular(const QString& collection) {
    if (collection.endsWith(u"ies"_s)) return collection.chopped(3) + u'y';
    return collection.endsWith(u's') ? collection.chopped(1) : collection;
}

} // namespace

std::optional<DeepLink> DeepLink::parse(const QUrl& url, const Registry& registry) {
    if (url.scheme() != u"app"_s) return std::nullopt;
    const auto id = Id::parse(url.path().mid(1));
    if (!id) return std::nullopt;
    for (const RecordType* type : registry.records())
        if (url.host() == type->collection() || url.host() == singular(type->collection()))
            return DeepLink{type->collection(), *id};
    return std::nullopt;
}

QUrl DeepLink::url() const {
    QUrl url;
    url.setScheme(u"app"_s);
    url.setHost(singular(collection));
    url.setPath(u'/' + id.toString());
    return url;
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/TenantRequests.h"

#include "core/domain/ProductRegistry.h"
#include "tests/core/server/attacks/TwoTenants.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

QJsonObject TenantRequests::arguments(const CommandType& type, const QString& tenant, int garage) const {
    QJsonObject body;
    for (const Field& field : type.fields()) {
        const QString name = QString::fromLatin1(field.name);
        switch (field.kind) {
        case Kind::Id: {
            const QString collection = QString::fromLatin1(field.references);
            body[name] = TwoTenants::record(tenant, collection.isEmpty() ? u"spaces"_s : collection, garage).toString();
            break;
        }
        case Kind::TextList: {
            const QString collection = QString::fromLatin1(field.references);
            body[name] = QJsonArray{name == u"roles"         ? u"valet"_s
                                    : !field.words.isEmpty() ? field.words.front()
                                                             : TwoTenants::record(tenant, collection.isEmpty() ? u"locations"_s : collection, garage).toString()};
            break;
        }
        case Kind::Instant: body[name] = m_now.plusMinutes(name == u"ends_at" ? 900 : 840).toString(); break;
        case Kind::Text:
            if (!field.is(FieldFlag::Optional) && !field.is(FieldFlag::Omittable)) body[name] = u"anything"_s;
            break;
        default: break;
        }
    }
    return body;
}

QString TenantRequests::collectionOf(const Route& route) {
    return QString::fromLatin1(route.pattern.split('/').value(4));
}

const CommandType* TenantRequests::commandOf(const Route& route) {
    for (const CommandType* type : productRegistry().commands())
        if (route.method == HttpMethod::Post && route.pattern == "/v1/orgs/{org}" + type->path().toLatin1())
            return type;
    return nullptr;
}

QString TenantRequests::path(const Route& route, const QString& tenant, const Id& id) {
    QString path = QString::fromLatin1(route.pattern);
    path.replace(u"{org}"_s, TwoTenants::org(tenant).toString());
    return path.replace(u"{id}"_s, id.toString());
}

} // namespace autospace

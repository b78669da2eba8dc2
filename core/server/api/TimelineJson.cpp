// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/TimelineJson.h"

namespace autospace {

using namespace Qt::StringLiterals;

static QJsonObject without(QJsonObject values, const QSet<QString>& hidden) {
    for (const QString& name : hidden)
        values.remove(name);
    return values;
}

QJsonArray TimelineJson::of(const QList<AuditEntry>& entries, const QSet<QString>& hidden) {
    QJsonArray list;
    for (const AuditEntry& entry : entries)
        list << QJsonObject{{u"at"_s, entry.at.toString()},
                            {u"actor_name"_s, entry.actorName},
                            {u"action"_s, entry.action},
                            {u"before"_s, without(entry.before, hidden)},
                            {u"after"_s, without(entry.after, hidden)},
                            {u"device"_s, entry.device}};
    return list;
}

} // namespace autospace

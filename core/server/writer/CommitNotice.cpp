// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/CommitNotice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestText = 7'500;

static QJsonArray toJson(const QSet<Id>& ids) {
    QJsonArray list;
    for (const Id& id : ids)
        list << id.toString();
    return list;
}

static QSet<Id> idsOf(const QJsonValue& json) {
    QSet<Id> ids;
    for (const QJsonValue& item : json.toArray())
        if (const auto id = Id::parse(item.toString())) ids << *id;
    return ids;
}

void CommitNotice::add(const CommitNotice& later) {
    sequences.insert(later.sequences);
    collections += later.collections;
    users += later.users;
    endedSessions += later.endedSessions;
}

QString CommitNotice::toText() const {
    QJsonObject positions;
    for (auto it = sequences.begin(); it != sequences.end(); ++it)
        positions.insert(it.key().toString(), it.value());
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"sequences"_s, positions},
                                  {u"collections"_s, QJsonArray::fromStringList(collections.values())},
                                  {u"users"_s, toJson(users)},
                                  {u"ended"_s, toJson(endedSessions)}})
            .toJson(QJsonDocument::Compact);
    return text.size() <= longestText ? QString::fromUtf8(text) : QString();
}

std::optional<CommitNotice> CommitNotice::fromText(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) return std::nullopt;
    CommitNotice notice;
    const QJsonObject positions = document[u"sequences"_s].toObject();
    for (auto it = positions.begin(); it != positions.end(); ++it)
        if (const auto id = Id::parse(it.key())) notice.sequences.insert(*id, it->toInteger());
    for (const QJsonValue& collection : document[u"collections"_s].toArray())
        notice.collections << collection.toString();
    notice.users = idsOf(document[u"users"_s]);
    notice.endedSessions = idsOf(document[u"ended"_s]);
    return notice;
}

} // namespace autospace

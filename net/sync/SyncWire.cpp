// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncWire.h"

#include "net/sync/PageReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject commandJson(const OutboxEntry& entry) {
    return {{u"id"_s, entry.id.toString()},
            {u"name"_s, entry.name},
            {u"target"_s, entry.target ? QJsonValue(entry.target->toString()) : QJsonValue::Null},
            {u"arguments"_s, entry.argumentsObject()},
            {u"base"_s, entry.base ? QJsonValue(entry.baseObject()) : QJsonValue(QJsonValue::Null)},
            {u"made_at"_s, entry.madeAt.toString()}};
}

std::expected<PushResult, QString> resultFrom(const QJsonObject& json, const OutboxEntry& entry) {
    if (json[u"id"_s].toString() != entry.id.toString())
        return std::unexpected(u"The results are not in the commands' order."_s);
    const QString outcome = json[u"outcome"_s].toString();
    PushResult result{.id = entry.id, .applied = outcome == "applied"_L1, .collection = {}, .record = {}, .error = {}};
    if (!result.applied && outcome != "rejected"_L1)
        return std::unexpected(u"\"%1\" is not an outcome."_s.arg(outcome));
    result.sequence = json[u"sequence"_s].toInteger();
    const QJsonObject record = json[u"result"_s].toObject();
    result.collection = record[u"collection"_s].toString();
    result.record = Id::parse(record[u"id"_s].toString());
    result.error = json[u"error"_s].toObject();
    if (!result.applied && result.error[u"code"_s].toString().isEmpty())
        return std::unexpected(u"A refusal without a code."_s);
    return result;
}

} // namespace

HttpRequest SyncWire::push(const Id& organization, const QList<OutboxEntryPtr>& entries) {
    QJsonArray commands;
    for (const OutboxEntryPtr& entry : entries)
        commands << commandJson(*entry);
    const QJsonObject body{{u"org_id"_s, organization.toString()}, {u"commands"_s, commands}};
    return {.method = "POST",
            .path = u"/v1/sync/push"_s,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .bearer = {},
            .headers = {}};
}

std::expected<QList<PushResult>, QString> SyncWire::readPush(const QByteArray& body,
                                                             const QList<OutboxEntryPtr>& entries) {
    const QJsonArray results = QJsonDocument::fromJson(body)[u"results"_s].toArray();
    if (results.size() != entries.size())
        return std::unexpected(u"%1 results for %2 commands."_s.arg(results.size()).arg(entries.size()));
    QList<PushResult> parsed;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto result = resultFrom(results[i].toObject(), *entries[i]);
        if (!result) return std::unexpected(result.error());
        parsed << *std::move(result);
    }
    return parsed;
}

HttpRequest SyncWire::pull(const Id& organization, const std::optional<QString>& cursor) {
    QString path = u"/v1/sync/pull?org=%1&limit=%2"_s.arg(organization.toString()).arg(pageSize);
    if (cursor) path += u"&cursor="_s + QString::fromLatin1(QUrl::toPercentEncoding(*cursor));
    return {.path = path, .body = {}, .bearer = {}, .headers = {}};
}

std::expected<PullPage, QString> SyncWire::readPull(const QByteArray& body) const {
    return PageReader(m_registry).read(body);
}

HttpRequest SyncWire::events(const Id& organization) {
    return {.path = u"/v1/events?org="_s + organization.toString(), .body = {}, .bearer = {}, .headers = {}};
}

} // namespace autospace

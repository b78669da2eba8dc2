// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncWire.h"

#include "core/domain/schema/JsonCodec.h"

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
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document[u"changes"_s].isArray() || document[u"cursor"_s].toString().isEmpty() ||
        !document[u"sequence"_s].isDouble())
        return std::unexpected(u"The answer is not a page of changes."_s);
    PullPage page;
    page.cursor = document[u"cursor"_s].toString();
    page.sequence = document[u"sequence"_s].toInteger();
    page.more = document[u"more"_s].toBool();
    page.reset = document[u"reset"_s].toBool();
    page.resetReason = document[u"reset_reason"_s].toString();
    page.serverTime = Instant::parse(document[u"server_time"_s].toString()).value_or(Instant{});
    for (const QJsonValue& change : document[u"changes"_s].toArray())
        if (auto read = readChange(change.toObject(), page); !read) return std::unexpected(read.error());
    return page;
}

std::expected<void, QString> SyncWire::readChange(const QJsonObject& json, PullPage& page) const {
    const QString collection = json[u"collection"_s].toString();
    const RecordType* type = m_registry.record(collection);
    if (!type) return {};
    const auto id = Id::parse(json[u"id"_s].toString());
    if (!id) return std::unexpected(u"A change in %1 has no id."_s.arg(collection));
    PullChange change{type, *id, nullptr};
    if (!json[u"forget"_s].toBool()) {
        const auto record = type->makeRecord();
        const auto read = JsonCodec::readRecord(*record, json[u"record"_s].toObject());
        if (!read)
            return std::unexpected(u"%1 %2: %3"_s.arg(collection, id->toString(), read.error().front().detail.text()));
        if (record->id != *id) return std::unexpected(u"%1 %2 carries another id."_s.arg(collection, id->toString()));
        change.record = record;
    }
    page.changes << change;
    return {};
}

HttpRequest SyncWire::events(const Id& organization) {
    return {.path = u"/v1/events?org="_s + organization.toString(), .body = {}, .bearer = {}, .headers = {}};
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/PushedCommands.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

ErrorItem item(const QString& code, const QString& pointer, const QString& detail) {
    return {code, u"The commands cannot be read"_s, detail, ErrorSource::pointer(pointer), {}};
}

} // namespace

QList<ErrorItem> PushedCommands::faults(const QJsonObject& body, qsizetype mostCommands, const QStringList& others) {
    const QStringList known = QStringList{u"org_id"_s, u"commands"_s} + others;
    QList<ErrorItem> faults;
    for (const QString& key : body.keys())
        if (!known.contains(key))
            faults << item(u"unknown_field"_s, u'/' + key, u"%1 is not known; known are %2."_s.arg(key, known.join(u", "_s)));
    if (!Id::parse(body[u"org_id"_s].toString()))
        faults << item(u"wrong_type"_s, u"/org_id"_s, u"org_id must be the id of an organization."_s);
    const QJsonArray commands = body[u"commands"_s].toArray();
    if (!body[u"commands"_s].isArray() || commands.size() > mostCommands)
        faults << item(u"wrong_count"_s, u"/commands"_s,
                       u"commands must be a list of at most %1 commands."_s.arg(mostCommands));
    QSet<QString> ids;
    for (qsizetype i = 0; i < std::min(commands.size(), mostCommands); ++i) {
        const QString id = commands[i][u"id"_s].toString();
        const QString pointer = u"/commands/%1/id"_s.arg(i);
        if (!Id::parse(id)) faults << item(u"wrong_type"_s, pointer, u"A command's id must be a lower-case UUID."_s);
        if (ids.contains(id)) faults << item(u"repeated"_s, pointer, u"Two of the commands have the same id."_s);
        ids << id;
    }
    return faults;
}

std::expected<CommandRequest, ApiError> PushedCommands::read(const Registry& registry, const QJsonObject& entry,
                                                             const Caller& caller, const Id& orgId) {
    const QString id = entry[u"id"_s].toString();
    const auto refuse = [](const QString& code, const QString& detail) {
        return std::unexpected(ApiError::unprocessable(code, detail));
    };
    CommandRequest request;
    request.caller = caller;
    request.orgId = orgId;
    request.commandId = *Id::parse(id);
    request.type = registry.command(entry[u"name"_s].toString());
    if (!request.type)
        return refuse(u"unknown_command"_s, u"The core does not know the command '%1'. Is the client newer than the core?"_s
                                                .arg(entry[u"name"_s].toString().first(
                                                    std::min<qsizetype>(60, entry[u"name"_s].toString().size()))));
    if (request.type->target() == Target::Record) {
        const auto target = Id::parse(entry[u"target"_s].toString());
        if (!target) return refuse(u"no_target"_s, u"The command needs the id of a record in 'target'."_s);
        request.target = *target;
    }
    if (!entry[u"arguments"_s].isObject() && !entry[u"arguments"_s].isNull() && !entry[u"arguments"_s].isUndefined())
        return refuse(u"wrong_type"_s, u"'arguments' must be an object."_s);
    request.arguments = entry[u"arguments"_s].toObject();
    request.base = entry[u"base"_s].toObject();
    if (const QJsonValue made = entry[u"made_at"_s]; made.isString()) {
        request.madeAt = Instant::parse(made.toString());
        if (!request.madeAt) return refuse(u"wrong_type"_s, u"'made_at' must be a time with zone."_s);
    }
    request.idempotencyKey = u"command:"_s + id;
    request.requestHash = QCryptographicHash::hash(
        compact({{u"org"_s, orgId.toString()},
                 {u"name"_s, request.type->name()},
                 {u"target"_s, request.target.toString()},
                 {u"arguments"_s, request.arguments}}),
        QCryptographicHash::Sha256);
    return request;
}

} // namespace autospace

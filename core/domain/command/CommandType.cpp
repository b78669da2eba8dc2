// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/CommandType.h"

#include "core/domain/people/Permissions.h"
#include "core/domain/schema/JsonCodec.h"

namespace autospace {

using namespace Qt::StringLiterals;

CommandType::CommandType(Words words, Route route, Offline offline, const char* offlineReason, Factory makeArguments,
                         QList<Field> arguments, Run run, StateRule stateRule)
    : StructType(words.name, makeArguments, std::move(arguments)), m_words(std::move(words)), m_route(std::move(route)),
      m_offline(offline), m_offlineReason(offlineReason), m_run(std::move(run)), m_stateRule(std::move(stateRule)) {
    Q_ASSERT(offline == Offline::Optimistic || *offlineReason);
}

QString CommandType::path() const {
    QString path = u'/' + m_route.subject.collection();
    if (m_route.target == Target::Record) path += u"/{id}"_s;
    if (!m_route.action.isEmpty()) path += u'/' + m_route.action;
    return path;
}

std::optional<Rejection> CommandType::refusal(const Context& context, const Id& target, const View& view) const {
    const auto forbidden = [&] {
        return Rejection::forbidden(
            {QT_TRANSLATE_NOOP("rules",
                               "Your roles in this organization do not allow this here (%1). An owner can change "
                               "them."),
             *this});
    };
    if (!m_route.needs && !context.actor.isSystem) return forbidden();
    const Action needs = m_route.needs.value_or(Action::Read);
    if (m_route.target == Target::Collection)
        return Permissions::mayAny(context.actor, needs, subject()) ? std::nullopt : std::optional(forbidden());
    const RecordPtr record = view.find(subject(), target);
    if (!record || record->deletedAt || !Permissions::may(context.actor, Action::Read, *record))
        return Rejection::notFound(subject());
    if (!Permissions::may(context.actor, needs, *record)) return forbidden();
    return m_stateRule ? m_stateRule(context, *record, view) : std::nullopt;
}

Outcome CommandType::decide(const Context& context, const QJsonObject& arguments, const Id& target, const View& view,
                            const QJsonObject& base) const {
    if (auto refused = refusal(context, target, view)) return std::unexpected(*refused);
    const auto parsed = make();
    if (auto read = JsonCodec::readArguments(*parsed, *this, arguments); !read)
        return std::unexpected(Rejection::invalid(read.error()));
    return m_run(context, Call{*parsed, target, arguments.keys(), base}, view);
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/CommandType.h"

#include "core/domain/schema/JsonCodec.h"

namespace autospace {

using namespace Qt::StringLiterals;

CommandType::CommandType(Words words, Route route, Offline offline, const char* offlineReason, Factory makeArguments,
                         QList<Field> arguments, Run run)
    : StructType(words.name, makeArguments, std::move(arguments)), m_words(std::move(words)), m_route(std::move(route)),
      m_offline(offline), m_offlineReason(offlineReason), m_run(std::move(run)) {
    Q_ASSERT(offline == Offline::Optimistic || *offlineReason);
}

QString CommandType::path() const {
    QString path = u'/' + m_route.subject.collection();
    if (m_route.target == Target::Record) path += u"/{id}"_s;
    if (!m_route.action.isEmpty()) path += u'/' + m_route.action;
    return path;
}

Outcome CommandType::decide(const Context& context, const QJsonObject& arguments, const Id& target,
                            const View& view) const {
    const auto parsed = make();
    if (auto read = JsonCodec::readArguments(*parsed, arguments); !read)
        return std::unexpected(Rejection::invalid(read.error()));
    return m_run(context, *parsed, target, view);
}

} // namespace autospace

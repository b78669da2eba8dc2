// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresStatement.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <bit>
#include <libpq-fe.h>

namespace autospace {

PostgresStatement::PostgresStatement(PGconn* connection, PostgresPipeline& pipeline, QByteArray name, int parameters)
    : m_connection(connection), m_pipeline(pipeline), m_name(std::move(name)), m_parameters(parameters) {}

PostgresStatement::~PostgresStatement() {
    m_result.reset();
    m_pipeline.pause(); // closing waits for an answer of its own
    if (PQstatus(m_connection) == CONNECTION_OK) PQclear(PQclosePrepared(m_connection, m_name.constData()));
}

void PostgresStatement::bindNull(int parameter) { m_parameters[parameter] = {}; }

void PostgresStatement::bindBoolean(int parameter, bool value) {
    m_parameters[parameter] = {value ? QByteArrayLiteral("t") : QByteArrayLiteral("f"), false, false};
}

void PostgresStatement::bindInteger(int parameter, qint64 value) {
    m_parameters[parameter] = {QByteArray::number(value), false, false};
}

void PostgresStatement::bindReal(int parameter, double value) {
    m_parameters[parameter] = {QByteArray::number(value, 'g', 17), false, false};
}

void PostgresStatement::bindText(int parameter, QStringView value) {
    // The binary form of a text is its bytes; the text form would end at a NUL.
    m_parameters[parameter] = {value.toUtf8(), false, true};
}

void PostgresStatement::bindBytes(int parameter, QByteArrayView value) {
    m_parameters[parameter] = {value.toByteArray(), false, true};
}

void PostgresStatement::bindId(int parameter, const Id& value) {
    m_parameters[parameter] = {value.value.toRfc4122(), false, true};
}

template <class Way>
auto PostgresStatement::call(Way way) const {
    QVarLengthArray<const char*, 64> values;
    QVarLengthArray<int, 64> lengths, formats;
    for (const Parameter& parameter : m_parameters) {
        values << (parameter.null ? nullptr : parameter.value.constData());
        lengths << static_cast<int>(parameter.value.size());
        formats << (parameter.binary ? 1 : 0);
    }
    return way(PostgresPipeline::Call{m_name.constData(), static_cast<int>(values.size()), values.data(),
                                      lengths.data(), formats.data()});
}

Stored<bool> PostgresStatement::step() {
    if (!m_result) {
        auto result = call([this](const PostgresPipeline::Call& call) { return m_pipeline.ask(call); });
        if (!result) return std::unexpected(result.error());
        m_result = std::move(*result);
    }
    return ++m_row < PQntuples(m_result.get());
}

Stored<> PostgresStatement::post() {
    return call([this](const PostgresPipeline::Call& call) { return m_pipeline.post(call); });
}

qint64 PostgresStatement::changedRows() const { return QByteArray(PQcmdTuples(m_result.get())).toLongLong(); }

void PostgresStatement::reset() {
    m_result.reset();
    m_row = -1;
}

bool PostgresStatement::isNull(int column) const { return PQgetisnull(m_result.get(), m_row, column) == 1; }

bool PostgresStatement::boolean(int column) const {
    const QByteArrayView data = bytes(column);
    return !data.isEmpty() && data.front() != '\0';
}

qint64 PostgresStatement::integer(int column) const {
    const QByteArrayView data = bytes(column);
    switch (data.size()) {
    case 8: return qFromBigEndian<qint64>(data.data());
    case 4: return qFromBigEndian<qint32>(data.data());
    case 2: return qFromBigEndian<qint16>(data.data());
    default: return 0;
    }
}

double PostgresStatement::real(int column) const { return std::bit_cast<double>(integer(column)); }

QString PostgresStatement::text(int column) const { return QString::fromUtf8(bytes(column)); }

QByteArrayView PostgresStatement::bytes(int column) const {
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

Id PostgresStatement::id(int column) const {
    const QByteArrayView data = bytes(column);
    return data.size() == 16 ? Id{QUuid::fromRfc4122(data)} : Id();
}

} // namespace autospace

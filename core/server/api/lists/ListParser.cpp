// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/lists/ListParser.h"

#include "core/domain/schema/JsonCodec.h"
#include "core/server/api/lists/FilterValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const Field* publicField(const RecordType& type, const QString& name) {
    const Field* field = type.field(name);
    return field && !field->is(FieldFlag::Secret) ? field : nullptr;
}

QByteArray sortText(const QList<SortKey>& sort) {
    QByteArray text;
    for (const SortKey& key : sort)
        text += (key.descending ? "-" : "+") + key.field.toLatin1();
    return text;
}

} // namespace

void ListParser::complain(const QString& parameter, const QString& code, const QString& detail) {
    m_errors << ErrorItem{code, u"A parameter of the list is wrong"_s, detail, ErrorSource::parameter(parameter), {}};
}

QStringList ListParser::names(bool (*fits)(const Field&)) const {
    QStringList names;
    for (const Field& field : m_type.fields())
        if (!field.is(FieldFlag::Secret) && fits(field)) names << QString::fromLatin1(field.name);
    return names;
}

std::expected<ListRequest, ApiError> ListParser::parse(const QueryParameters& parameters) {
    m_request = {};
    for (const auto& [name, value] : parameters.items())
        readParameter(name, value);
    m_request.cursorPurpose = "list:" + m_type.collection().toLatin1() + ':' + sortText(m_request.query.sort);
    if (!m_cursor.isEmpty()) readCursor(m_cursor);
    if (!m_errors.isEmpty()) return std::unexpected(ApiError(400, m_errors));
    return m_request;
}

void ListParser::readParameter(const QString& name, const QString& value) {
    if (name.startsWith(u"filter["_s)) return readFilter(name, value);
    if (name == u"sort") return readSort(value);
    if (name == u"fields") return readFields(value);
    if (name == u"count") return readCount(value);
    if (name == u"page[size]") return readPageSize(value);
    if (name == u"page[after]") return void(m_cursor = value);
    if (name == u"search") {
        if (value.size() > 200) complain(name, u"too_long"_s, u"search may have 200 characters."_s);
        return void(m_request.query.search = value);
    }
    complain(name, u"unknown_parameter"_s,
             u"'%1' is not known here; known are filter[field], filter[field][operator], search, sort, page[size], "
             "page[after], fields and count."_s.arg(name.first(qMin(60, name.size()))));
}

void ListParser::readFilter(const QString& name, const QString& value) {
    static const QRegularExpression form(u"^filter\\[([a-z0-9_]+)\\](?:\\[([a-z]+)\\])?$"_s);
    const auto match = form.match(name);
    if (!match.hasMatch())
        return complain(name, u"wrong_form"_s, u"A filter is written filter[field] or filter[field][operator]."_s);
    const Field* field = publicField(m_type, match.captured(1));
    if (!field || !FilterValues::canFilter(*field))
        return complain(name, u"unknown_field"_s,
                        u"'%1' cannot be filtered by; possible are %2."_s.arg(
                            match.captured(1), names(&FilterValues::canFilter).join(u", "_s)));
    const QString op = match.captured(2).isEmpty() ? (field->kind == Kind::TextList ? u"has"_s : u"eq"_s)
                                                   : match.captured(2);
    auto filter = FilterValues::parse(*field, op, value);
    if (!filter)
        return complain(name, u"wrong_value"_s, u"%1 %2"_s.arg(match.captured(1), filter.error()));
    m_request.query.where(*std::move(filter));
}

void ListParser::readSort(const QString& value) {
    for (const QString& part : value.split(u',', Qt::SkipEmptyParts)) {
        const bool descending = part.startsWith(u'-');
        const QString name = descending ? part.sliced(1) : part;
        const Field* field = publicField(m_type, name);
        if (!field || !FilterValues::canSort(*field)) {
            complain(u"sort"_s, u"unknown_field"_s,
                     u"'%1' cannot be sorted by; possible are %2."_s.arg(name.first(qMin(60, name.size())),
                                                                          names(&FilterValues::canSort).join(u", "_s)));
            continue;
        }
        m_request.query.orderBy(name, descending);
    }
    if (m_request.query.sort.size() > 4)
        complain(u"sort"_s, u"too_many"_s, u"A list is sorted by four fields at most."_s);
}

void ListParser::readFields(const QString& value) {
    for (const QString& name : value.split(u',', Qt::SkipEmptyParts)) {
        if (const Field* field = publicField(m_type, name))
            m_request.fields << field;
        else
            complain(u"fields"_s, u"unknown_field"_s,
                     u"'%1' is not a field here; there are %2."_s.arg(
                         name.first(qMin(60, name.size())),
                         names([](const Field&) { return true; }).join(u", "_s)));
    }
}

void ListParser::readPageSize(const QString& value) {
    bool ok = false;
    const int size = value.toInt(&ok);
    if (!ok || size < 1 || size > ListRequest::largestPage)
        return complain(u"page[size]"_s, u"out_of_range"_s,
                        u"page[size] must be between 1 and %1."_s.arg(ListRequest::largestPage));
    m_request.pageSize = size;
}

void ListParser::readCount(const QString& value) {
    if (value != u"true" && value != u"false")
        return complain(u"count"_s, u"wrong_value"_s, u"count must be true or false."_s);
    m_request.count = value == u"true";
}

void ListParser::readCursor(const QString& value) {
    const auto wrong = [this] {
        complain(u"page[after]"_s, u"wrong_cursor"_s,
                 u"page[after] is not a cursor of this list in this order; take it from links.next."_s);
    };
    const auto payload = m_signer.open(m_request.cursorPurpose, value.toLatin1());
    const QJsonArray values = QJsonDocument::fromJson(payload.value_or(QByteArray())).array();
    const QList<SortKey>& sort = m_request.query.sort;
    if (!payload || values.size() != sort.size() + 1) return wrong();
    for (qsizetype i = 0; i < sort.size(); ++i) {
        const Field& field = *m_type.field(sort[i].field);
        if (values[i].isNull()) {
            m_request.query.after << Value();
            continue;
        }
        const auto parsed = JsonCodec::parse(field, values[i], {});
        if (!parsed) return wrong();
        m_request.query.after << *parsed;
    }
    const auto id = Id::parse(values.last().toString());
    if (!id) return wrong();
    m_request.query.after << Value(*id);
}

QByteArray ListParser::cursorAfter(const ListRequest& request, const Record& record, const CursorSigner& signer) {
    QJsonArray values;
    for (const SortKey& key : request.query.sort) {
        const Field& field = *record.type().field(key.field);
        values << JsonCodec::toJson(field, field.read(record));
    }
    values << record.id.toString();
    return signer.sign(request.cursorPurpose, QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace autospace

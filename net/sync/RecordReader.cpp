// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/RecordReader.h"

#include "core/domain/schema/JsonCodec.h"
#include "net/sync/JsonTree.h"

#include <algorithm>
#include <array>

namespace autospace {

namespace {

// Fields mostly come in the order of their table.
class FieldFinder {
public:
    explicit FieldFinder(const QList<Field>& fields) : m_fields(fields) {}

    // Null for a name that is not known here.
    [[nodiscard]] const Field* find(std::string_view name) {
        for (qsizetype i = 0; i < m_fields.size(); ++i, ++m_next) {
            if (m_next >= m_fields.size()) m_next = 0;
            if (name == m_fields[m_next].name) return &m_fields[m_next++];
        }
        return nullptr;
    }

private:
    const QList<Field>& m_fields;
    qsizetype m_next = 0;
};

// An id or a time, which are ASCII and short.
template <class T>
std::optional<Value> spelled(std::string_view text) {
    std::array<char16_t, 40> wide{};
    if (text.size() > wide.size()) return std::nullopt;
    std::ranges::transform(text, wide.begin(), [](char c) { return static_cast<unsigned char>(c); });
    const auto parsed = T::parse(QStringView(wide.data(), static_cast<qsizetype>(text.size())));
    return parsed ? std::optional<Value>(*parsed) : std::nullopt;
}

// Nothing where JsonCodec is to look at it: what it takes or refuses is for it to say.
std::optional<Value> readPlainly(const simdjson::dom::element& json, Kind kind) {
    if (kind == Kind::Boolean) {
        bool flag = false;
        return json.get_bool().get(flag) ? std::nullopt : std::optional<Value>(flag);
    }
    std::string_view text;
    if (json.get_string().get(text)) return std::nullopt;
    switch (kind) {
    case Kind::Text:
    case Kind::Enum: return Value(JsonTree::toText(text));
    case Kind::Id: return spelled<Id>(text);
    case Kind::Instant: return spelled<Instant>(text);
    default: return std::nullopt;
    }
}

std::expected<Value, FieldError> readField(const simdjson::dom::element& json, const Field& field) {
    if (const auto value = readPlainly(json, field.kind)) return JsonCodec::checked(field, *value, {});
    return JsonCodec::parse(field, JsonTree::toQt(json), {});
}

} // namespace

std::expected<void, FieldErrors> RecordReader::read(Record& target, const simdjson::dom::object& json) {
    FieldErrors errors;
    const auto complain = [&](const Field& field, FieldError error) {
        error.pointer = u'/' + QString::fromLatin1(field.name);
        errors << std::move(error);
    };
    FieldFinder fields(target.type().fields());
    for (const auto& [name, value] : json) {
        const Field* field = fields.find(name);
        if (!field) continue;
        const auto read = readField(value, *field);
        if (!read)
            complain(*field, read.error());
        else if (!field->write(target, *read))
            complain(*field, JsonCodec::unknownWord(*field, {}));
    }
    if (!errors.isEmpty()) return std::unexpected(errors);
    return {};
}

} // namespace autospace

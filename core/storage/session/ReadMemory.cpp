// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/ReadMemory.h"

namespace autospace {

namespace {

// Each value with its kind and length, so that two lists never look alike.
void append(QByteArray& key, const SqlValue& value) {
    const auto add = [&](QByteArrayView bytes) {
        key += static_cast<char>('a' + value.index());
        key += QByteArray::number(bytes.size()) + ':';
        key += bytes;
    };
    if (const auto* text = std::get_if<QString>(&value)) return add(text->toUtf8());
    if (const auto* bytes = std::get_if<QByteArray>(&value)) return add(*bytes);
    if (const auto* id = std::get_if<Id>(&value)) return add(id->value.toRfc4122());
    if (const auto* number = std::get_if<qint64>(&value)) return add(QByteArray::number(*number));
    if (const auto* real = std::get_if<double>(&value)) return add(QByteArray::number(*real, 'g', 17));
    if (const auto* flag = std::get_if<bool>(&value)) return add(*flag ? "1" : "0");
    add({});
}

} // namespace

QByteArray ReadMemory::keyOf(const SqlText& sql) {
    QByteArray key = sql.text();
    key += '\0';
    for (const SqlValue& value : sql.values())
        append(key, value);
    return key;
}

std::optional<RecordPtr> ReadMemory::find(const RecordType& type, const Id& id) const {
    const auto known = m_known.constFind(&type);
    if (known == m_known.cend()) return std::nullopt;
    const auto found = known->records.constFind(id);
    return found == known->records.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QList<RecordPtr>> ReadMemory::select(const RecordType& type, const SqlText& sql) const {
    const auto known = m_known.constFind(&type);
    if (known == m_known.cend() || known->selections.isEmpty()) return std::nullopt;
    const auto found = known->selections.constFind(keyOf(sql));
    return found == known->selections.cend() ? std::nullopt : std::optional(*found);
}

ReadMemory::Known* ReadMemory::roomFor(const RecordType& type) {
    Known& known = m_known[&type];
    return known.changing || m_count >= most ? nullptr : &known;
}

void ReadMemory::remember(const RecordType& type, const Id& id, const RecordPtr& record) {
    Known* known = roomFor(type);
    if (!known) return;
    known->records.insert(id, record);
    ++m_count;
}

void ReadMemory::remember(const RecordType& type, const SqlText& sql, const QList<RecordPtr>& records) {
    Known* known = roomFor(type);
    if (!known) return;
    known->selections.insert(keyOf(sql), records);
    m_count += 1 + records.size();
}

void ReadMemory::written(const RecordType& type) {
    Known& known = m_known[&type];
    known.records.clear();
    known.selections.clear();
    known.changing = true;
}

void ReadMemory::forget() {
    m_known.clear();
    m_count = 0;
}

} // namespace autospace

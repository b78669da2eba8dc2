// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing/FieldSeal.h"

#include "core/storage/sealing/PlainValue.h"

#include <QCryptographicHash>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr char plainMark = '\0';
constexpr qsizetype blindSize = 16;
constexpr QByteArrayView blindPurpose = "autospace blind index";

QByteArray belonging(const QByteArray& place, const Id& record) { return place + '/' + record.value.toRfc4122(); }

QByteArray hashed(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(blindSize);
}

} // namespace

QByteArray FieldSeal::place(const QByteArray& table, const Column& column) { return table + '/' + column.field->name; }

QByteArray FieldSeal::seal(const QByteArray& place, const Id& record, const Value& value) const {
    const QByteArray plain = plainBytes(value);
    return m_sealer ? m_sealer->seal(plain, belonging(place, record)) : plainMark + plain;
}

Stored<Value> FieldSeal::open(const QByteArray& place, const Id& record, Kind kind, QByteArrayView bytes) const {
    const auto fail = [&](const QString& why) {
        return std::unexpected(StoreError{
            StoreError::Kind::Other,
            u"The value of %1 of %2 cannot be opened: %3."_s.arg(QLatin1StringView(place), record.toString(), why),
            {}});
    };
    std::optional<Value> value;
    if (bytes.startsWith(plainMark)) {
        value = valueFromPlain(kind, bytes.sliced(1));
    } else if (!m_sealer) {
        return fail(u"it is sealed and no key is loaded"_s);
    } else {
        const auto plain = m_sealer->open(bytes, belonging(place, record));
        if (!plain) return fail(plain.error());
        value = valueFromPlain(kind, *plain);
    }
    return value ? Stored<Value>(*value) : fail(u"it is not a value of the field's kind"_s);
}

QByteArray FieldSeal::blindIndex(const QByteArray& place, const Value& value) const {
    const QByteArray bytes = place + '\0' + plainBytes(value);
    return m_sealer ? m_sealer->keyedHash(bytes, blindPurpose, blindSize) : hashed(bytes);
}

QList<QByteArray> FieldSeal::blindIndexes(const QByteArray& place, const Value& value) const {
    const QByteArray bytes = place + '\0' + plainBytes(value);
    QList<QByteArray> hashes;
    if (m_sealer) hashes = m_sealer->keyedHashes(bytes, blindPurpose, blindSize);
    return hashes << hashed(bytes);
}

} // namespace autospace

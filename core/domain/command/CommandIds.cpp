// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/CommandIds.h"

#include <QCryptographicHash>

#include <cstring>

namespace autospace {

namespace {

QString fromAlphabet(const QByteArray& hash, QLatin1StringView alphabet, int count) {
    Q_ASSERT(count <= 16);
    QString text;
    // Two bytes per character keep the bias of the modulo below one in two thousand.
    for (int i = 0; i < count; ++i) {
        const unsigned pair =
            static_cast<unsigned char>(hash[2 * i]) * 256u + static_cast<unsigned char>(hash[2 * i + 1]);
        text += QChar(alphabet[static_cast<qsizetype>(pair % static_cast<unsigned>(alphabet.size()))]);
    }
    return text;
}

} // namespace

QByteArray CommandIds::derive(QByteArrayView purpose, int counter) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_commandId.value.toRfc4122());
    hash.addData(purpose);
    hash.addData(QByteArray::number(counter));
    return hash.result();
}

Id CommandIds::next() {
    unsigned char entropy[10];
    std::memcpy(entropy, derive("id", m_counter++).constData(), sizeof entropy);
    return Id::v7(m_commandId.epochMs(), entropy);
}

QString CommandIds::digits(QByteArrayView purpose, int count, int attempt) const {
    return fromAlphabet(derive(purpose, attempt), QLatin1StringView("0123456789"), count);
}

QString CommandIds::code(QByteArrayView purpose, int count, int attempt) const {
    return fromAlphabet(derive(purpose, attempt), QLatin1StringView("ABCDEFGHJKMNPQRSTUVWXYZ23456789"), count);
}

} // namespace autospace

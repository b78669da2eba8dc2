// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/config/KeyRing.h"

#include <QFile>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

std::expected<KeyRing, QString> KeyRing::parse(const QString& text) {
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression id(u"^[A-Za-z0-9_-]{1,32}$"_s);
    KeyRing ring;
    for (const QString& part : text.split(blanks, Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QString name = part.first(std::max<qsizetype>(colon, 0));
        const auto secret = QByteArray::fromBase64Encoding(part.sliced(colon + 1).toLatin1(),
                                                           QByteArray::AbortOnBase64DecodingErrors);
        if (!id.match(name).hasMatch() || !secret || secret.decoded.size() != 32)
            return std::unexpected(
                u"a key is written id:base64, with an id of letters, digits, - and _ and a secret of 32 bytes"_s);
        ring.m_keys << Key{name.toLatin1(), secret.decoded};
    }
    if (ring.m_keys.isEmpty()) return std::unexpected(u"there is no key in it"_s);
    return ring;
}

std::expected<KeyRing::Loaded, QString> KeyRing::load(const Source& source, const QString& what,
                                                      RandomSource& random) {
    if (!source.text.isEmpty()) {
        auto ring = parse(source.text);
        if (!ring) return std::unexpected(u"The %1 cannot be used: %2."_s.arg(what, ring.error()));
        return Loaded{*ring, false};
    }
    if (source.file.isEmpty())
        return std::unexpected(
            u"There is no %1. Give one by its setting; one is made by itself only beside an SQLite file."_s.arg(what));
    if (!QFile::exists(source.file)) {
        if (source.mayCreate) return create(source.file, what, random);
        return std::unexpected(u"The %1 file %2 does not exist."_s.arg(what, source.file));
    }
    QFile file(source.file);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"The %1 file %2 cannot be read: %3."_s.arg(what, source.file, file.errorString()));
    auto ring = parse(QString::fromLatin1(file.read(64 * 1024)));
    if (!ring) return std::unexpected(u"The %1 file %2 cannot be used: %3."_s.arg(what, source.file, ring.error()));
    return Loaded{*ring, false};
}

std::expected<KeyRing::Loaded, QString> KeyRing::create(const QString& path, const QString& what,
                                                        RandomSource& random) {
    const QByteArray line = "k1:" + random.bytes(32).toBase64() + '\n';
    QFile file(path);
    // NewOnly: never over a key that somebody else made at the same moment.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(line) != line.size() || !file.flush())
        return std::unexpected(u"The %1 file %2 cannot be written: %3."_s.arg(what, path, file.errorString()));
    file.close();
    auto ring = parse(QString::fromLatin1(line));
    return Loaded{*ring, true};
}

} // namespace autospace

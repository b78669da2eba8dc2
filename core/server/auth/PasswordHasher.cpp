// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/PasswordHasher.h"

#include "core/server/auth/ConstantTime.h"
#include "core/server/auth/RandomSource.h"

#include <QRegularExpression>

#include <openssl/crypto.h>

#include <optional>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr qsizetype saltBytes = 16;
static constexpr qsizetype hashBytes = 32;

namespace {

struct StoredHash {
    Argon2Cost cost;
    QByteArray salt;
    QByteArray hash;
};

// The password's bytes, wiped when done with.
class PasswordBytes {
public:
    explicit PasswordBytes(QStringView password)
        : m_bytes(password.toString().normalized(QString::NormalizationForm_C).toUtf8()) {}
    ~PasswordBytes() { OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(PasswordBytes)
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

static std::optional<QByteArray> fromBase64(QStringView text) {
    const auto result = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64Encoding |
                                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!result) return std::nullopt;
    return result.decoded;
}

static std::optional<StoredHash> parse(QStringView stored) {
    static const QRegularExpression form(
        u"\\A\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})\\z"_s);
    const auto match = form.matchView(stored);
    if (!match.hasMatch()) return std::nullopt;
    const Argon2Cost cost{match.capturedView(1).toUInt(), match.capturedView(2).toUInt(),
                          match.capturedView(3).toUInt()};
    if (cost.memoryKiB > 256 * 1024 || cost.iterations > 16 || cost.lanes > 16) return std::nullopt;
    const auto salt = fromBase64(match.capturedView(4));
    const auto hash = fromBase64(match.capturedView(5));
    if (!salt || !hash) return std::nullopt;
    return StoredHash{cost, *salt, *hash};
}

static QString format(const StoredHash& stored) {
    const auto base64 = [](const QByteArray& bytes) {
        return QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
    };
    return u"$argon2id$v=19$m=%1,t=%2,p=%3$%4$%5"_s.arg(stored.cost.memoryKiB)
        .arg(stored.cost.iterations)
        .arg(stored.cost.lanes)
        .arg(base64(stored.salt), base64(stored.hash));
}

PasswordHasher::PasswordHasher(RandomSource& random, Argon2Cost cost) : m_random(random), m_cost(cost) {
    // Nobody's password need not be computed: no password leads to a random hash.
    m_nobody = format({m_cost, m_random.bytes(saltBytes), m_random.bytes(hashBytes)});
}

QString PasswordHasher::hash(QStringView password) const {
    const PasswordBytes bytes(password);
    const QByteArray salt = m_random.bytes(saltBytes);
    const QByteArray hash = argon2id(bytes.view(), salt, m_cost, hashBytes);
    if (hash.isEmpty())
        qFatal("Argon2id cannot be computed with m=%u, t=%u, p=%u", m_cost.memoryKiB, m_cost.iterations, m_cost.lanes);
    return format({m_cost, salt, hash});
}

PasswordHasher::Check PasswordHasher::verify(QStringView password, QStringView stored) const {
    const auto parsed = parse(stored);
    if (!parsed) return Check::Unreadable;
    const PasswordBytes bytes(password);
    if (bytes.view().size() > maxPasswordBytes) return Check::Wrong;
    const QByteArray hash = argon2id(bytes.view(), parsed->salt, parsed->cost, parsed->hash.size());
    if (hash.isEmpty()) return Check::Unreadable;
    return equalInConstantTime(hash, parsed->hash) ? Check::Right : Check::Wrong;
}

void PasswordHasher::verifyNobody(QStringView password) const { (void)verify(password, m_nobody); }

bool PasswordHasher::needsRehash(QStringView stored) const {
    const auto parsed = parse(stored);
    return !parsed || parsed->cost != m_cost || parsed->salt.size() < saltBytes || parsed->hash.size() < hashBytes;
}

} // namespace autospace

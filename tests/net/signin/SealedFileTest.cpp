// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SealedFile.h"
#include "net/signin/Aead.h"
#include "tests/fakes/SeededEntropy.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Problem = VaultProblem::Kind;

class SealedFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsAndHides() {
        SealedFile file = make();
        QCOMPARE(file.open(m_key).error().kind, Problem::NothingKept);
        QVERIFY(file.write({}, m_key, m_secrets));
        QCOMPARE(file.open(m_key).value(), m_secrets);
        const QByteArray raw = bytes();
        QVERIFY(!raw.contains("refresh-me"));
        QVERIFY(!raw.contains("refresh_token"));
        QVERIFY(!raw.contains(m_key.toHex()) && !raw.contains(m_key.toBase64()));
        QCOMPARE(QFileInfo(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void tellsAnotherKeyFromDamage() {
        SealedFile file = make();
        QVERIFY(file.write({}, m_key, m_secrets));
        QCOMPARE(file.open(QByteArray(32, 'x')).error().kind, Problem::OtherKey);
        SealedFile other(path(), "other account", m_entropy);
        QCOMPARE(other.open(m_key).error().kind, Problem::Damaged);
    }

    // Whatever single byte changes, the file opens to what was written or not at all.
    void noByteCanChange() {
        SealedFile file = make();
        QVERIFY(file.write({}, m_key, m_secrets));
        const QByteArray whole = bytes();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 1);
            put(changed);
            const auto opened = file.open(m_key);
            if (opened) QCOMPARE(*opened, m_secrets);
        }
        for (qsizetype cut = 0; cut < whole.size() - 2; ++cut) {
            put(whole.left(cut));
            QCOMPARE(file.open(m_key).error().kind, Problem::Damaged);
        }
    }

    void replacesWhole() {
        SealedFile file = make();
        QVERIFY(file.write({}, m_key, m_secrets));
        const QByteArray first = bytes();
        QVERIFY(file.write({}, m_key, m_secrets));
        QVERIFY(bytes() != first); // a fresh nonce
        QCOMPARE(file.open(m_key).value(), m_secrets);
    }

    void passphraseOpens() {
        const PassphraseCost cheap{1, 64, 1};
        const QByteArray salt(16, 's');
        const QByteArray key = keyFromPassphrase(u"corréct horse"_s, salt, cheap);
        QCOMPARE(key.size(), 32);
        QCOMPARE(keyFromPassphrase(u"corre\u0301ct horse"_s, salt, cheap), key);
        QVERIFY(keyFromPassphrase(u"correct horse"_s, salt, cheap) != key);
        QVERIFY(keyFromPassphrase(u"corréct horse"_s, QByteArray(16, 't'), cheap) != key);
        QVERIFY(keyFromPassphrase(u"corréct horse"_s, salt, {0, 0, 0}).isEmpty());
        SealedFile file = make();
        QVERIFY(file.write({.lock = SealedFile::Lock::Passphrase, .keyId = {}, .salt = salt, .cost = cheap}, key,
                           m_secrets));
        const auto envelope = file.envelope();
        QVERIFY(envelope);
        QCOMPARE(envelope->lock, SealedFile::Lock::Passphrase);
        QCOMPARE(keyFromPassphrase(u"corréct horse"_s, envelope->salt, envelope->cost), key);
    }

    void unwritableIsSaid() {
        SealedFile file(m_folder->filePath(u"missing/folder/vault.json"_s), "a", m_entropy);
        QCOMPARE(file.write({}, m_key, m_secrets).error().kind, Problem::NotWritten);
    }

    // NIST's GCM test vector with a 256-bit key (test case 16 of the GCM specification).
    void gcmVector() {
        const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
        const QByteArray key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        const QByteArray nonce = hex("cafebabefacedbaddecaf888");
        const QByteArray plain =
            hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e"
                "2449a6b525b16aedf5aa0de657ba637b39");
        const QByteArray associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        const QByteArray sealed = Aead::seal(key, nonce, plain, associated);
        QCOMPARE(sealed.last(16), hex("76fc6ece0f4e1768cddf8853bb2d551b"));
        QCOMPARE(Aead::open(key, sealed, associated), plain);
        QVERIFY(!Aead::open(key, sealed, "other"));
        QVERIFY(!Aead::open(key, sealed.left(20), associated));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"vault.json"_s); }
    SealedFile make() { return {path(), "server/user", m_entropy}; }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& content) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    SeededEntropy m_entropy{7};
    QByteArray m_key = QByteArray(32, 'k');
    QJsonObject m_secrets{{u"refresh_token"_s, u"refresh-me"_s}};
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "SealedFileTest.moc"

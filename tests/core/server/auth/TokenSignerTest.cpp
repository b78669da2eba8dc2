// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/TokenSigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

static const Instant noon{1'800'000'000'000};
static const SigningKey keyA{"a-1", QByteArray(32, 'A')};
static const SigningKey keyB{"b-2", QByteArray(32, 'B')};

static QByteArray base64(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
static QByteArray unbase64(const QByteArray& text) {
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}
static QByteArray json(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

// A token written by hand, so that it can have what the signer would never write.
static QByteArray forged(const QByteArray& header, const QByteArray& payload, const QByteArray& secret,
                         QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256) {
    const QByteArray signedPart = base64(header) + '.' + base64(payload);
    return signedPart + '.' + base64(QMessageAuthenticationCode::hash(signedPart, secret, algorithm));
}

static TokenSigner signer(QList<SigningKey> keys = {keyA}) {
    auto made = TokenSigner::create(std::move(keys), "autospace", "autospace-api");
    if (!made) qFatal("%s", qPrintable(made.error()));
    return *std::move(made);
}

static QJsonObject goodClaims() {
    const qint64 now = noon.epochMs / 1000;
    return {{u"iss"_s, u"autospace"_s},
            {u"aud"_s, u"autospace-api"_s},
            {u"sub"_s, u"user-1"_s},
            {u"sid"_s, u"session-1"_s},
            {u"iat"_s, now},
            {u"nbf"_s, now},
            {u"exp"_s, now + 900}};
}

class TokenSignerTest : public QObject {
    Q_OBJECT

    static const QByteArray& header() {
        static const QByteArray own = unbase64(signer().sign(u"u"_s, u"s"_s, noon).split('.').first());
        return own;
    }

private Q_SLOTS:
    void thereAndBack() {
        const QByteArray token = signer().sign(u"user-1"_s, u"session-1"_s, noon.plusMs(499));
        const auto claims = signer().verify(token, noon.plusMs(60'000));
        QVERIFY(claims);
        QCOMPARE(claims->userId, u"user-1"_s);
        QCOMPARE(claims->sessionId, u"session-1"_s);
        QCOMPARE(claims->issuedAt, noon);
        QCOMPARE(claims->expiresAt, noon.plusMs(900'000));
        QCOMPARE(QJsonDocument::fromJson(header()).object(),
                 (QJsonObject{{u"alg"_s, u"HS256"_s}, {u"kid"_s, u"a-1"_s}, {u"typ"_s, u"JWT"_s}}));
        QCOMPARE(QJsonDocument::fromJson(unbase64(token.split('.')[1])).object(), goodClaims());
    }

    // The forgery below is worth something only if the same hand can write a token that passes.
    void theForgersHandIsGood() { QVERIFY(signer().verify(forged(header(), json(goodClaims()), keyA.secret), noon)); }

    void lifetimes() {
        const auto lives = [](qint64 lifetimeMs) {
            return signer()
                .verify(signer().sign(u"u"_s, u"s"_s, noon, lifetimeMs), noon)
                .transform([](const AccessClaims& claims) { return claims.expiresAt - noon; })
                .value_or(-1);
        };
        QCOMPARE(lives(60'000), 60'000);
        QCOMPARE(lives(900'000), 900'000);
        QCOMPARE(lives(3'600'000), 900'000);
        QCOMPARE(lives(0), -1);
        QCOMPARE(lives(-5), -1);
    }

    void theClock_data() {
        QTest::addColumn<qint64>("offsetMs");
        QTest::addColumn<int>("fault");
        QTest::newRow("at once") << qint64(0) << -1;
        QTest::newRow("issuer's clock a little ahead") << qint64(-5000) << -1;
        QTest::newRow("issuer's clock too far ahead") << qint64(-5001) << int(TokenFault::NotYetValid);
        QTest::newRow("last moment") << qint64(899'999) << -1;
        QTest::newRow("over") << qint64(900'000) << int(TokenFault::Expired);
        QTest::newRow("long over") << qint64(1e12) << int(TokenFault::Expired);
    }
    void theClock() {
        QFETCH(qint64, offsetMs);
        QFETCH(int, fault);
        const auto claims = signer().verify(signer().sign(u"u"_s, u"s"_s, noon), noon.plusMs(offsetMs));
        QCOMPARE(claims ? -1 : int(claims.error()), fault);
    }

    void forgeries_data() {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const QByteArray& token, TokenFault fault) {
            QTest::newRow(name) << token << int(fault);
        };
        const auto with = [](const QString& name, const QJsonValue& value) {
            QJsonObject claims = goodClaims();
            claims.insert(name, value);
            return forged(header(), json(claims), keyA.secret);
        };
        const auto without = [](const QString& name) {
            QJsonObject claims = goodClaims();
            claims.remove(name);
            return forged(header(), json(claims), keyA.secret);
        };
        const qint64 now = noon.epochMs / 1000;
        const QByteArray good = signer().sign(u"user-1"_s, u"session-1"_s, noon);
        const QByteArray payload = json(goodClaims());
        const QList<QByteArray> parts = good.split('.');

        row("empty", "", TokenFault::Malformed);
        row("word", "token", TokenFault::Malformed);
        row("two parts", parts[0] + '.' + parts[1], TokenFault::Malformed);
        row("four parts", good + ".x", TokenFault::Malformed);
        row("only dots", "..", TokenFault::Malformed);
        row("blank", good + ' ', TokenFault::Malformed);
        row("padding", good + '=', TokenFault::Malformed);
        row("NUL", good.chopped(1) + '\0', TokenFault::Malformed);
        row("huge", good + QByteArray(4000, 'A'), TokenFault::Malformed);
        row("header is no JSON", "bm90." + parts[1] + '.' + parts[2], TokenFault::Malformed);

        row("alg none", base64(R"({"alg":"none","typ":"JWT"})") + '.' + parts[1] + '.', TokenFault::WrongAlgorithm);
        row("alg None with kid", base64(R"({"alg":"None","kid":"a-1","typ":"JWT"})") + '.' + parts[1] + '.',
            TokenFault::WrongAlgorithm);
        row("no alg", forged(R"({"kid":"a-1","typ":"JWT"})", payload, keyA.secret), TokenFault::WrongAlgorithm);
        row("HS384",
            forged(R"({"alg":"HS384","kid":"a-1","typ":"JWT"})", payload, keyA.secret, QCryptographicHash::Sha384),
            TokenFault::WrongAlgorithm);
        row("HS512",
            forged(R"({"alg":"HS512","kid":"a-1","typ":"JWT"})", payload, keyA.secret, QCryptographicHash::Sha512),
            TokenFault::WrongAlgorithm);
        row("RS256", forged(R"({"alg":"RS256","kid":"a-1","typ":"JWT"})", payload, keyA.secret),
            TokenFault::WrongAlgorithm);
        row("no kid", forged(R"({"alg":"HS256","typ":"JWT"})", payload, keyA.secret), TokenFault::UnknownKey);
        row("other kid", forged(R"({"alg":"HS256","kid":"zz","typ":"JWT"})", payload, keyA.secret),
            TokenFault::UnknownKey);
        row("kid with a path", forged(R"({"alg":"HS256","kid":"../a-1","typ":"JWT"})", payload, keyA.secret),
            TokenFault::UnknownKey);
        row("key sent along",
            forged(R"({"alg":"HS256","jwk":{"k":"QUFB"},"kid":"a-1","typ":"JWT"})", payload, keyA.secret),
            TokenFault::UnknownKey);
        row("key address sent along",
            forged(R"({"alg":"HS256","jku":"https:\/\/evil.example","kid":"a-1","typ":"JWT"})", payload, keyA.secret),
            TokenFault::UnknownKey);
        row("alg twice", forged(R"({"alg":"HS256","alg":"HS256","kid":"a-1","typ":"JWT"})", payload, keyA.secret),
            TokenFault::UnknownKey);

        row("other secret", forged(header(), payload, keyB.secret), TokenFault::BadSignature);
        row("empty secret", forged(header(), payload, ""), TokenFault::BadSignature);
        row("no signature", parts[0] + '.' + parts[1] + '.', TokenFault::BadSignature);
        row("cut signature", good.chopped(1), TokenFault::BadSignature);
        row("longer signature", good + 'A', TokenFault::BadSignature);
        QByteArray changed = good;
        changed[changed.size() - 2] = changed[changed.size() - 2] == 'A' ? 'B' : 'A';
        row("changed signature", changed, TokenFault::BadSignature);
        QJsonObject other = goodClaims();
        other.insert(u"sub"_s, u"someone-else"_s);
        row("changed claims", parts[0] + '.' + base64(json(other)) + '.' + parts[2], TokenFault::BadSignature);
        row("payload is no JSON", forged(header(), "no", keyA.secret), TokenFault::BadSignature);
        row("payload is an array", forged(header(), "[]", keyA.secret), TokenFault::WrongIssuer);

        row("other issuer", with(u"iss"_s, u"elsewhere"_s), TokenFault::WrongIssuer);
        row("no issuer", without(u"iss"_s), TokenFault::WrongIssuer);
        row("other audience", with(u"aud"_s, u"other-api"_s), TokenFault::WrongAudience);
        row("audience list", with(u"aud"_s, QJsonArray{u"autospace-api"_s}), TokenFault::WrongAudience);
        row("no subject", without(u"sub"_s), TokenFault::BadClaims);
        row("empty subject", with(u"sub"_s, u""_s), TokenFault::BadClaims);
        row("subject is a number", with(u"sub"_s, 7), TokenFault::BadClaims);
        row("no session", without(u"sid"_s), TokenFault::BadClaims);
        row("no time of issue", without(u"iat"_s), TokenFault::BadClaims);
        row("no begin", without(u"nbf"_s), TokenFault::BadClaims);
        row("no end", without(u"exp"_s), TokenFault::Expired);
        row("end as text", with(u"exp"_s, QString::number(now + 900)), TokenFault::Expired);
        row("lives too long", with(u"exp"_s, now + 901), TokenFault::BadClaims);
        row("begins later", with(u"nbf"_s, now + 60), TokenFault::NotYetValid);
    }
    void forgeries() {
        QFETCH(QByteArray, token);
        QFETCH(int, fault);
        const auto claims = signer().verify(token, noon);
        QVERIFY(!claims);
        QCOMPARE(int(claims.error()), fault);
    }

    void everyBitOfATokenCounts() {
        const TokenSigner own = signer();
        const QByteArray good = own.sign(u"user-1"_s, u"session-1"_s, noon);
        QVERIFY(own.verify(good, noon));
        for (qsizetype i = 0; i < good.size(); ++i)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = good;
                changed[i] = char(changed[i] ^ (1 << bit));
                QVERIFY(!own.verify(changed, noon));
            }
    }

    void keysAreExchanged() {
        const QByteArray old = signer({keyA}).sign(u"u"_s, u"s"_s, noon);
        const TokenSigner both = signer({keyB, keyA});
        QVERIFY(both.verify(old, noon));
        const QByteArray fresh = both.sign(u"u"_s, u"s"_s, noon);
        QVERIFY(signer({keyB}).verify(fresh, noon));
        QCOMPARE(signer({keyB}).verify(old, noon).error(), TokenFault::UnknownKey);
        // The same id with another secret.
        QCOMPARE(signer({{keyA.id, keyB.secret}}).verify(old, noon).error(), TokenFault::BadSignature);
    }

    void badKeys_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("bytes");
        QTest::newRow("no id") << ""_ba << 32;
        QTest::newRow("long id") << QByteArray(33, 'x') << 32;
        QTest::newRow("strange id") << "a\"b"_ba << 32;
        QTest::newRow("short secret") << "a"_ba << 31;
        QTest::newRow("long secret") << "a"_ba << 33;
        QTest::newRow("same id again") << keyA.id << 32;
    }
    void badKeys() {
        QFETCH(QByteArray, id);
        QFETCH(int, bytes);
        QVERIFY(!TokenSigner::create({keyA, {id, QByteArray(bytes, 'x')}}, "i", "a"));
    }

    void incompleteSigners() {
        QVERIFY(!TokenSigner::create({}, "i", "a"));
        QVERIFY(!TokenSigner::create({keyA}, "", "a"));
        QVERIFY(!TokenSigner::create({keyA}, "i", ""));
    }
};

QTEST_APPLESS_MAIN(TokenSignerTest)
#include "TokenSignerTest.moc"

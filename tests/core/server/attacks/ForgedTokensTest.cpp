// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/TestCore.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Ten thousand access tokens that the core has not made, or made for another moment. None opens anything.
class ForgedTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_core.fillDemo();
        m_good = m_core.tokenOf(u"manager@rheintal.example"_s);
        m_other = m_core.tokenOf(u"owner@unterland.example"_s);
        m_seed =
            qEnvironmentVariableIsSet("AUTOSPACE_SEED") ? qEnvironmentVariable("AUTOSPACE_SEED").toULongLong() : 11;
        m_random = std::make_unique<SeededRandom>(m_seed);
        qInfo("AUTOSPACE_SEED=%llu", m_seed);
        QCOMPARE(status(m_good), 200);
        QCOMPARE(status(m_other), 200);
    }

    void signedByAnother() {
        for (int i = 0; i < 2500; ++i) {
            QJsonObject claims = claimsOf(m_good), header = headerOf(m_good);
            if (below(2)) claims[u"sub"_s] = claimsOf(m_other)[u"sub"_s];
            if (below(2)) claims[u"exp"_s] = claims[u"exp"_s].toInteger() + below(100'000);
            if (below(3) == 0) header[u"kid"_s] = pick({u"k2"_s, u""_s, u"../k1"_s, u"k1\n"_s, u"' OR 1=1"_s});
            // Keys that a careless verifier would take: none, the name of the key, the header, the public part.
            const QByteArray secret = i % 5 == 0   ? QByteArray()
                                      : i % 5 == 1 ? QByteArray("k1")
                                      : i % 5 == 2 ? m_good.split('.').first()
                                      : i % 5 == 3 ? QByteArray(32, '\0')
                                                   : m_random->bytes(32);
            refused(token(header, claims, secret));
        }
    }
    void withoutASignature() {
        for (const QString& algorithm : {u"none"_s, u"None"_s, u"NONE"_s, u"nOnE"_s, u""_s, u"HS384"_s, u"HS512"_s,
                                         u"RS256"_s, u"ES256"_s, u"hs256"_s})
            for (const QByteArray& end : {QByteArray(), m_good.split('.').last(), base64("x")})
                for (const bool type : {false, true}) {
                    QJsonObject header = headerOf(m_good);
                    header[u"alg"_s] = algorithm;
                    if (!type) header.remove(u"typ"_s);
                    const QByteArray body = base64(json(header)) + '.' + m_good.split('.')[1];
                    refused(body + '.' + end);
                    refused(body);
                }
    }
    void ofPartsOfGoodOnes() {
        const QList<QByteArray> a = m_good.split('.'), b = m_other.split('.');
        refused(a[0] + '.' + b[1] + '.' + a[2]);
        refused(a[0] + '.' + a[1] + '.' + b[2]);
        refused(a[0] + '.' + a[1]);
        refused(a[1] + '.' + a[0] + '.' + a[2]);
        refused(m_good + '.' + a[2]);
        refused("Bearer " + m_good);
        refused(' ' + m_good + ' ' + m_other);
        refused(m_good + ',' + m_other);
    }
    // A bit, a byte or a piece of a good token is another one.
    void nearlyGood() {
        for (int i = 0; i < 7000; ++i) {
            QByteArray token = m_good;
            const int at = below(static_cast<int>(token.size()));
            switch (below(5)) {
            case 0: token[at] = static_cast<char>(token[at] ^ (1 << below(7))); break;
            case 1: token.remove(at, 1 + below(4)); break;
            case 2: token.insert(at, "A"); break;
            case 3: std::swap(token[at], token[below(static_cast<int>(token.size()))]); break;
            default: token.truncate(at); break;
            }
            if (token != m_good && printable(token)) refused(token);
        }
    }
    void outOfTime() {
        const Instant now = m_core.clock.now();
        for (const qint64 ms : {15LL * 60'000, 15LL * 60'000 + 1, 24LL * 3600'000, 1000LL * 24 * 3600'000}) {
            m_core.clock.set(now.plusMs(ms));
            refused(m_good);
        }
        m_core.clock.set(now.plusMs(-6000));
        refused(m_good);
        m_core.clock.set(now);
        QCOMPARE(status(m_good), 200);
    }
    // Of a core with other keys, of another issuer's kind.
    void ofAnotherCore() {
        const QJsonObject claims = claimsOf(m_good);
        // As the core derives it from the test's key: the hand is good, the claims are not.
        const QByteArray key =
            QMessageAuthenticationCode::hash("access tokens", QByteArray(32, 't'), QCryptographicHash::Sha256);
        QCOMPARE(status(token(headerOf(m_good), claims, key)), 200);
        for (const QString& name : {u"iss"_s, u"aud"_s, u"sub"_s, u"sid"_s}) {
            for (const QJsonValue& value : {QJsonValue(u"x"_s), QJsonValue(7), QJsonValue(QJsonArray{u"x"_s}),
                                            QJsonValue(QJsonValue::Null), QJsonValue(true)}) {
                QJsonObject wrong = claims;
                wrong[name] = value;
                refused(token(headerOf(m_good), wrong, key));
            }
            QJsonObject less = claims;
            less.remove(name);
            refused(token(headerOf(m_good), less, key));
        }
        // A good hand, a person and a sign-in that do not belong together.
        QJsonObject mixed = claims;
        mixed[u"sub"_s] = claimsOf(m_other)[u"sub"_s];
        refused(token(headerOf(m_good), mixed, key));
    }
    void afterSigningOut() {
        const Answer signedIn = m_core.signIn(u"finance@rheintal.example"_s, u"rheintal-demo-2026"_s);
        const QByteArray access = signedIn.json[u"access_token"_s].toString().toLatin1();
        QCOMPARE(status(access), 200);
        m_core.post(u"/v1/auth/logout"_s, {}, {{u"refresh_token"_s, signedIn.json[u"refresh_token"_s]}});
        refused(access);
    }
    void tenThousandWereTried() { QVERIFY2(m_refused >= 9000, qPrintable(QString::number(m_refused))); }

private:
    static QByteArray base64(const QByteArray& bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    static QByteArray json(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QJsonObject part(const QByteArray& token, int index) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.')[index], QByteArray::Base64UrlEncoding))
            .object();
    }
    static QJsonObject headerOf(const QByteArray& token) { return part(token, 0); }
    static QJsonObject claimsOf(const QByteArray& token) { return part(token, 1); }
    static QByteArray token(const QJsonObject& header, const QJsonObject& claims, const QByteArray& secret) {
        const QByteArray body = base64(json(header)) + '.' + base64(json(claims));
        return body + '.' + base64(QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256));
    }
    static bool printable(const QByteArray& text) {
        return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 127; });
    }
    int below(int bound) {
        const QByteArray bytes = m_random->bytes(4);
        quint32 number = 0;
        std::memcpy(&number, bytes.constData(), 4);
        return static_cast<int>(number % static_cast<quint32>(bound));
    }
    QString pick(const QStringList& list) { return list[below(static_cast<int>(list.size()))]; }
    int status(const QByteArray& token) { return m_core.get(u"/v1/me"_s, token).status; }
    void refused(const QByteArray& token) {
        ++m_refused;
        const int answered = status(token);
        QVERIFY2(answered == 401, ("AUTOSPACE_SEED=" + QByteArray::number(m_seed) + ": " +
                                   QByteArray::number(answered) + " for " + token)
                                      .constData());
    }

    TestCore m_core;
    std::unique_ptr<SeededRandom> m_random;
    quint64 m_seed = 0;
    QByteArray m_good, m_other;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(ForgedTokensTest)
#include "ForgedTokensTest.moc"

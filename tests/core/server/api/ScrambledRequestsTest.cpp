// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "tests/core/server/TestCore.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace autospace;
using namespace Qt::StringLiterals;

// Requests that nobody would send: every route with random parameters, ids and bodies made of pieces that nearly fit.
// Whatever comes, the core answers with a status that it documents, and never with a fault of its own.
class ScrambledRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_core.fillDemo();
        m_booking =
            m_core.all<Booking>(Query().where(u"org_id"_s, Value(TestCore::org(u"rheintal"_s))))[0]->id.toString();
        m_slot = m_core.all<Space>()[0]->id.toString();
        m_seed = qEnvironmentVariableIsSet("AUTOSPACE_SEED") ? qEnvironmentVariable("AUTOSPACE_SEED").toULongLong()
                                                             : 20261120;
        qInfo("AUTOSPACE_SEED=%llu", m_seed);
    }

    void noRequestBreaksTheCore() {
        m_random = std::make_unique<SeededRandom>(m_seed);
        const auto routes = m_core.app->router().routes();
        const QByteArray token = m_core.tokenOf(u"owner@rheintal.example"_s);
        for (int i = 0; i < 6000; ++i) {
            const Route& route = routes[static_cast<size_t>(below(static_cast<int>(routes.size())))];
            const QString target = targetOf(route);
            TestCore::Ask ask{.token = token};
            if (route.body.kind == RouteBody::Kind::Json || route.body.kind == RouteBody::Kind::OptionalJson)
                ask.raw = bodyOf(route);
            if (below(4) == 0) ask.headers << std::pair<QByteArray, QByteArray>{"idempotency-key", text().toUtf8()};
            if (below(6) == 0)
                ask.headers << std::pair<QByteArray, QByteArray>{"if-match",
                                                                 "\"" + QByteArray::number(below(4)) + "\""};
            const Answer answer = m_core.ask(route.method, target, ask);
            const QByteArray what = "AUTOSPACE_SEED=" + QByteArray::number(m_seed) + " request " +
                                    QByteArray::number(i) + ": " + route.pattern + ' ' + target.toUtf8() + ' ' +
                                    ask.raw + " → " + answer.body.first(std::min<qsizetype>(300, answer.body.size()));
            // Sign-in may be throttled; nothing else may be out of order.
            QVERIFY2(answer.status < 500 && answer.status >= 200, what.constData());
            if (answer.status < 400) continue;
            const QJsonArray errors = answer.json[u"errors"_s].toArray();
            QVERIFY2(!errors.isEmpty(), what.constData());
            for (const QJsonValue& error : errors)
                QVERIFY2(!error[u"code"_s].toString().isEmpty() && !error[u"detail"_s].toString().isEmpty() &&
                             error[u"status"_s].toString().toInt() == answer.status,
                         what.constData());
        }
        const auto report = m_core.app->store().verify();
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }

private:
    int below(int bound) {
        const QByteArray bytes = m_random->bytes(4);
        quint32 number = 0;
        std::memcpy(&number, bytes.constData(), 4);
        return static_cast<int>(number % static_cast<quint32>(bound));
    }
    template <class T>
    T pick(std::initializer_list<T> list) {
        return *(list.begin() + below(static_cast<int>(list.size())));
    }
    QString text() {
        return pick<QString>({u""_s,
                              u"x"_s,
                              u"-1"_s,
                              u"0"_s,
                              u"99999999999999999999"_s,
                              u"1e308"_s,
                              u"null"_s,
                              u"true"_s,
                              u"confirmed"_s,
                              u"'; --"_s,
                              u"%"_s,
                              u"_"_s,
                              u"Ä\u0301🚗"_s,
                              u"2026-11-25T10:00:00Z"_s,
                              u"2026-13-45T99:00:00Z"_s,
                              u"9999-12-31T23:59:59Z"_s,
                              u"0001-01-01T00:00:00Z"_s,
                              m_booking,
                              m_slot,
                              u"00000000-0000-0000-0000-000000000000"_s,
                              u"-starts_at,code"_s,
                              u"=cmd()"_s,
                              QString(300, u'a')});
    }
    QString targetOf(const Route& route) {
        QString target = QString::fromLatin1(route.pattern);
        target.replace(u"{org}"_s, below(8) == 0 ? u"x"_s : TestCore::org(u"rheintal"_s).toString());
        target.replace(u"{id}"_s,
                       pick<QString>({m_booking, m_slot, u"x"_s, u"0199aaaa-0000-7000-8000-000000000000"_s}));
        for (const QString& part : {u"{theme}"_s, u"{z}"_s, u"{x}"_s, u"{y}"_s})
            target.replace(part, pick<QString>({u"light"_s, u"1"_s, u"-5"_s, u"zz"_s, u"0"_s}));
        QSet<QString> used;
        QString query;
        for (int i = below(4); i > 0; --i) {
            const QString name = parameterName();
            if (used.contains(name)) continue;
            used << name;
            query +=
                (query.isEmpty() ? u'?' : u'&') + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(text()));
        }
        return target + query;
    }
    QString parameterName() {
        const auto& fields = Booking::staticType().fields();
        const QString field = QString::fromLatin1(fields[below(static_cast<int>(fields.size()))].name);
        return pick<QString>(
            {u"filter[%1]"_s.arg(field),
             u"filter[%1][%2]"_s.arg(field, pick<QString>({u"eq"_s, u"ne"_s, u"lt"_s, u"gte"_s, u"in"_s, u"contains"_s,
                                                           u"null"_s, u"has"_s, u"like"_s})),
             u"sort"_s, u"search"_s, u"fields"_s, u"count"_s, u"page[size]"_s, u"page[after]"_s, u"org"_s, u"cursor"_s,
             u"limit"_s, u"bounds"_s, u"near"_s, u"starts_at"_s, u"ends_at"_s, u"type"_s});
    }
    QJsonValue value(int depth) {
        switch (below(9)) {
        case 0: return QJsonValue::Null;
        case 1: return below(2) == 0;
        case 2: return below(1000) - 500;
        case 3: return 1e300;
        case 4:
            return QJsonObject{{u"minor"_s, below(500)}, {u"currency"_s, pick<QString>({u"CHF"_s, u"chf"_s, u""_s})}};
        case 5: {
            QJsonArray list;
            for (int i = below(4); depth < 3 && i > 0; --i)
                list << value(depth + 1);
            return list;
        }
        default: return text();
        }
    }
    QByteArray bodyOf(const Route& route) {
        if (below(10) == 0) return pick<QByteArray>({"{", "[]", "null", "{\"a\":1,\"a\":2}", "\xff\xfe", "{}"});
        QStringList names{u"org_id"_s, u"commands"_s, u"email"_s, u"password"_s, u"refresh_token"_s, u"unknown"_s};
        for (const CommandType* type : productRegistry().commands())
            if (route.pattern.endsWith(type->path().toLatin1()))
                for (const Field& field : type->fields())
                    names << QString::fromLatin1(field.name) << QString::fromLatin1(field.name);
        QJsonObject body;
        for (int i = below(8); i > 0; --i)
            body.insert(names[below(static_cast<int>(names.size()))], value(0));
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

    TestCore m_core;
    std::unique_ptr<SeededRandom> m_random;
    quint64 m_seed = 0;
    QString m_booking;
    QString m_slot;
};

QTEST_GUILESS_MAIN(ScrambledRequestsTest)
#include "ScrambledRequestsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/HostileTexts.h"
#include "tests/core/server/attacks/TwoTenants.h"

#include "core/domain/ProductRegistry.h"

#include <QTest>
#include <QUrl>

using namespace autospace;
using namespace Qt::StringLiterals;

// Three thousand hostile texts through every text that a command takes: either refused with a reason that names the
// field, or kept and given back as they are. Nothing else changes, and nothing breaks.
class HostileTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<TwoTenants>(m_core);
        m_token = m_core.tokenOf(TwoTenants::email(u"nord"_s, Role::OrgOwner));
        m_texts = hostileTexts();
        QVERIFY2(m_texts.size() >= 3000, qPrintable(QString::number(m_texts.size())));
    }

    void areKeptAsTheyAre_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        for (const CommandType* type : productRegistry().commands()) {
            if (!type->needs() || !type->name().endsWith(u".update")) continue;
            for (const Field& field : type->fields())
                if (field.kind == Kind::Text)
                    QTest::addRow("%s %s", qPrintable(type->name()), field.name)
                        << type->path() << QString::fromLatin1(field.name);
        }
    }
    void areKeptAsTheyAre() {
        QFETCH(QString, path);
        QFETCH(QString, field);
        const QString collection = path.section(u'/', 1, 1);
        const QString target = TwoTenants::record(u"nord"_s, collection).toString();
        const QByteArray theirs = m_world->everythingOf(u"sued"_s);
        int kept = 0;
        for (const QString& text : m_texts) {
            const Answer answer =
                m_core.post(orgPath(QString(path).replace(u"{id}"_s, target)), m_token, {{field, text}});
            const QByteArray what = text.toUtf8() + " → " + answer.body;
            if (answer.status == 200) {
                ++kept;
                // Spaces around a text mean nothing; codes and plates are written in capitals.
                const QString given = answer.data()[field].toString();
                QVERIFY2(given.compare(text.simplified(), Qt::CaseInsensitive) == 0 || given == text.trimmed() ||
                             given == text,
                         what.constData());
                const Answer again = m_core.get(orgPath(u'/' + collection + u'/' + target), m_token);
                QCOMPARE(again.data()[field].toString(), given);
            } else {
                QVERIFY2(answer.status == 422 || answer.status == 409, what.constData());
                QVERIFY2(!answer.code().isEmpty(), what.constData());
            }
        }
        QVERIFY(m_world->everythingOf(u"sued"_s) == theirs);
        // A free text takes them; what has a form of its own (a country, a zone) takes none of them.
        qInfo("%d of %d kept", kept, static_cast<int>(m_texts.size()));
    }

    void inQuestionsFindNothingWrong() {
        for (const QString& text : m_texts) {
            const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text));
            const Answer searched = m_core.get(orgPath(u"/bookings?search="_s + encoded), m_token);
            QVERIFY2(searched.status == 200 || searched.status == 400, searched.body.constData());
            const Answer filtered =
                m_core.get(orgPath(u"/bookings?filter[customer_name][contains]="_s + encoded), m_token);
            QVERIFY2(filtered.status == 200 || filtered.status == 400, filtered.body.constData());
            // A part of a text is found where it stands, and the canaries hold none of these.
            if (filtered.status == 200 && !text.trimmed().isEmpty())
                QVERIFY2(filtered.list().isEmpty(), qPrintable(text));
        }
    }

    void theStoreIsWholeAfterwards() {
        const auto report = m_core.app->store().verify();
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }

private:
    static QString orgPath(const QString& rest) {
        return u"/v1/orgs/"_s + TwoTenants::org(u"nord"_s).toString() + rest;
    }

    TestCore m_core;
    std::unique_ptr<TwoTenants> m_world;
    QByteArray m_token;
    QStringList m_texts;
};

QTEST_GUILESS_MAIN(HostileTextsTest)
#include "HostileTextsTest.moc"

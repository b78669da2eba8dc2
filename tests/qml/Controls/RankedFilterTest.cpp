// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/RankedFilter.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class RankedFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_model.clear();
        m_model.setItemRoleNames({{Qt::UserRole, "title"_ba}, {Qt::UserRole + 1, "subtitle"_ba}});
        for (const auto& [title, subtitle] : std::initializer_list<std::pair<QString, QString>>{
                 {u"Check out"_s, u"Booking"_s},
                 {u"Check in"_s, u"Booking"_s},
                 {u"Go to Städtle garage"_s, u"Garage"_s},
                 {u"Städtle"_s, u"Garage in Vaduz"_s},
                 {u"New walk-in"_s, u"Booking without an earlier check"_s},
                 {u"Sign out"_s, u"Account"_s}}) {
            auto* item = new QStandardItem;
            item->setData(title, Qt::UserRole);
            item->setData(subtitle, Qt::UserRole + 1);
            m_model.appendRow(item);
        }
    }

    void ranks_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("nothing typed keeps the order") << u""_s << QStringList{u"Check out"_s, u"Check in"_s, u"Go to Städtle garage"_s, u"Städtle"_s, u"New walk-in"_s, u"Sign out"_s};
        QTest::newRow("exact") << u"check in"_s << QStringList{u"Check in"_s, u"New walk-in"_s};
        QTest::newRow("prefix before subtitle") << u"check"_s << QStringList{u"Check out"_s, u"Check in"_s, u"New walk-in"_s};
        QTest::newRow("initials") << u"ci"_s << QStringList{u"Check in"_s};
        QTest::newRow("accents") << u"stadtle"_s << QStringList{u"Städtle"_s, u"Go to Städtle garage"_s};
        QTest::newRow("words in any order") << u"garage go"_s << QStringList{u"Go to Städtle garage"_s};
        QTest::newRow("every word counts") << u"check zebra"_s << QStringList{};
        QTest::newRow("subtitle") << u"vaduz"_s << QStringList{u"Städtle"_s};
        QTest::newRow("letters on the way") << u"sgot"_s << QStringList{u"Sign out"_s};
    }
    void ranks() {
        QFETCH(QString, query);
        QFETCH(QStringList, titles);
        RankedFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&m_model);
        filter.setQuery(query);
        QCOMPARE(shown(filter), titles);
    }

    // Letter by letter and back: each state equals a filter that was made for it.
    void typingEqualsStartingAnew() {
        RankedFilter typed;
        QAbstractItemModelTester tester(&typed);
        typed.setSourceModel(&m_model);
        for (const QString& query : {u"c"_s, u"ch"_s, u"che"_s, u"ch"_s, u"g"_s, u"ga"_s, u""_s, u"out"_s, u"o"_s}) {
            typed.setQuery(query);
            RankedFilter anew;
            anew.setQuery(query);
            anew.setSourceModel(&m_model);
            QCOMPARE(shown(typed), shown(anew));
            QCOMPARE(typed.count(), shown(typed).size());
        }
    }

    void rowsLeadBackToTheSource() {
        RankedFilter filter;
        filter.setSourceModel(&m_model);
        filter.setQuery(u"sign"_s);
        QCOMPARE(filter.sourceRow(0), 5);
        QCOMPARE(filter.sourceRow(1), -1);
    }

    void newRowsTakeTheirPlace() {
        RankedFilter filter;
        filter.setSourceModel(&m_model);
        filter.setQuery(u"check"_s);
        auto* item = new QStandardItem;
        item->setData(u"Check"_s, Qt::UserRole);
        m_model.appendRow(item);
        QCOMPARE(shown(filter).constFirst(), u"Check"_s);
    }

private:
    static QStringList shown(const QAbstractItemModel& model) {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row, 0).data(Qt::UserRole).toString());
        return titles;
    }

    QStandardItemModel m_model;
};

QTEST_GUILESS_MAIN(RankedFilterTest)
#include "RankedFilterTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/SavedViews.h"

#include "models/columns/ColumnSet.h"
#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SavedViewsTest : public QObject {
    Q_OBJECT

    static QStringList roles(const QVariantList& columns) {
        QStringList names;
        for (const QVariant& column : columns)
            names << column.toMap().value(u"role"_s).toString();
        return names;
    }

private Q_SLOTS:
    void columnsComeFromTheFieldTable() {
        GarageSample sample;
        sample.open();
        ColumnSet columns;
        columns.setClient(&sample.client);
        columns.setCollection(u"bookings"_s);
        columns.setOffered(
            {u"due"_s, u"code"_s, u"plate"_s, u"status"_s, u"price"_s, u"|"_s, u"note"_s, u"nonsense"_s});
        QCOMPARE(roles(columns.columns()),
                 QStringList({u"due"_s, u"code"_s, u"plate"_s, u"status"_s, u"price"_s, u"note"_s}));
        QCOMPARE(roles(columns.shown()), QStringList({u"due"_s, u"code"_s, u"plate"_s, u"status"_s, u"price"_s}));
        const QVariantMap price = columns.columns()[4].toMap();
        QCOMPARE(price[u"title"_s].toString(), u"Price"_s);
        QCOMPARE(price[u"textRole"_s].toString(), u"price_text"_s);
        QCOMPARE(price[u"kind"_s].toString(), u"number"_s);
        QCOMPARE(price[u"alignRight"_s].toBool(), true);
        QCOMPARE(columns.columns()[0].toMap()[u"sortable"_s].toBool(), true);
        QCOMPARE(columns.title(u"due"_s), u"Due"_s);
        QCOMPARE(columns.title(u"plate_text"_s), u"Plate"_s);
    }

    void columnsMoveHideAndComeBack() {
        GarageSample sample;
        sample.open();
        ColumnSet columns;
        columns.setClient(&sample.client);
        columns.setCollection(u"bookings"_s);
        columns.setOffered({u"due"_s, u"code"_s, u"plate"_s});
        const QVariantList original = columns.state();
        QSignalSpy changed(&columns, &ColumnSet::columnsChanged);
        columns.move(2, 0);
        columns.setHidden(u"code"_s, true);
        columns.resize(u"due_text"_s, 222);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(columns.shownRoles(), QStringList({u"plate"_s, u"due"_s}));
        const QVariantList mine = columns.state();
        columns.reset();
        QCOMPARE(columns.state(), original);
        columns.apply(mine);
        QCOMPARE(columns.state(), mine);
        // What is not known any more is passed over, what is new comes last.
        columns.setOffered({u"due"_s, u"note"_s, u"code"_s});
        columns.apply(mine);
        QCOMPARE(roles(columns.columns()), QStringList({u"due"_s, u"code"_s, u"note"_s}));
        // The last column cannot be hidden.
        for (const QString& role : columns.shownRoles())
            columns.setHidden(role, true);
        QCOMPARE(columns.shownRoles().size(), 1);
    }

    void viewsSurviveARestart() {
        GarageSample sample;
        sample.open();
        const QVariantList columns{
            QVariantMap{{u"role"_s, u"plate"_s}, {u"width"_s, 90}, {u"fill"_s, false}, {u"hidden"_s, false}},
            QVariantMap{{u"role"_s, u"due"_s}, {u"width"_s, 140}, {u"fill"_s, true}, {u"hidden"_s, true}}};
        const QVariantMap standard{
            {u"filter"_s, QString()}, {u"sort"_s, u"-created_at"_s}, {u"columns"_s, QVariantList()}};
        {
            SavedViews views;
            views.setClient(&sample.client);
            views.setList(u"bookings"_s);
            views.setStandard(standard);
            QCOMPARE(views.first()[u"sort"_s].toString(), u"-created_at"_s);
            QVERIFY(!views.save(u"  "_s, {}, {}, {}));
            QVERIFY(views.save(u"Arrivals today"_s, u"due:today"_s, u"starts_at"_s, columns));
            QVERIFY(views.save(u"Other"_s, u"status:held"_s, {}, {}));
            views.setDefault(u"Arrivals today"_s);
            // A shared view is known by its id.
            QVERIFY(!views.save(numberedId(5).toString(), {}, {}, {}));
        }
        QVERIFY(sample.settings.flush());
        SettingsStore again(sample.folder.filePath(u"settings.json"_s));
        Client client(productRegistry(), sample.clock, again);
        client.open(
            {.records = &sample.records, .actor = sample.client.actor(), .organizationName = {}, .currency = {}});
        SavedViews views;
        views.setClient(&client);
        views.setList(u"bookings"_s);
        views.setStandard(standard);
        QCOMPARE(views.count(), 2);
        const QVariantMap first = views.first();
        QCOMPARE(first[u"name"_s].toString(), u"Arrivals today"_s);
        QCOMPARE(first[u"filter"_s].toString(), u"due:today"_s);
        QCOMPARE(first[u"sort"_s].toString(), u"starts_at"_s);
        QCOMPARE(first[u"columns"_s].toList().size(), 2);
        QCOMPARE(first[u"columns"_s].toList()[1].toMap()[u"width"_s].toInt(), 140);
        // The page's own view is still there to go back to.
        QCOMPARE(views.view({})[u"sort"_s].toString(), u"-created_at"_s);
        views.remove(u"Arrivals today"_s);
        QCOMPARE(views.first()[u"sort"_s].toString(), u"-created_at"_s);
    }

    void aColleagueSeesWhatIsShared() {
        GarageSample sample;
        sample.open();
        SavedViews views;
        views.setClient(&sample.client);
        views.setList(u"bookings"_s);
        QSignalSpy shared(&views, &SavedViews::shared);
        QVERIFY(views.save(u"Arrivals today"_s, u"due:today"_s, u"starts_at"_s,
                           {QVariantMap{{u"role"_s, u"plate"_s}, {u"width"_s, 90}}}));
        QVERIFY(views.save(u"Private"_s, u"status:held"_s, {}, {}));
        views.setDefault(u"Arrivals today"_s);
        QVERIFY(!views.refusalToShare({}).isEmpty());
        QCOMPARE(views.refusalToShare(u"Arrivals today"_s), QString());
        views.share(u"Arrivals today"_s);
        QTRY_COMPARE(shared.size(), 1);
        const QString key = shared.first().at(1).toString();
        QTRY_COMPARE(views.count(), 2); // the private one, and this
        QTRY_COMPARE(views.nameOf(key), u"Arrivals today"_s);
        QCOMPARE(views.first()[u"key"_s].toString(), key); // still the default
        QVERIFY(!views.refusalToShare(key).isEmpty());
        QCOMPARE(views.refusalToRemove(key), QString());

        SettingsStore elsewhere(sample.folder.filePath(u"elsewhere.json"_s));
        Client colleague(productRegistry(), sample.clock, elsewhere);
        Actor other = sample.client.actor();
        other.userId = numberedId(77);
        other.roles = {Role::Finance};
        DecidingRunner runner(sample.records, colleague);
        colleague.open({.records = &sample.records, .commands = &runner, .actor = other, .organizationName = {}, .currency = {}});
        SavedViews theirs;
        theirs.setClient(&colleague);
        theirs.setList(u"bookings"_s);
        QTRY_COMPARE(theirs.count(), 1);
        const QVariantMap seen = theirs.view(key);
        QCOMPARE(seen[u"filter"_s].toString(), u"due:today"_s);
        QCOMPARE(seen[u"columns"_s].toList().at(0).toMap()[u"width"_s].toInt(), 90);
        QCOMPARE(theirs.data(theirs.index(0), SavedViews::SharedByRole).toString(), sample.client.personName());
        QVERIFY(!theirs.refusalToRemove(key).isEmpty());
        theirs.setDefault(key);
        QCOMPARE(theirs.first()[u"key"_s].toString(), key);

        views.remove(key);
        QTRY_COMPARE(views.count(), 1);
        QTRY_COMPARE(theirs.count(), 0);
        QCOMPARE(theirs.first()[u"key"_s].toString(), QString()); // it is gone, and no default any more
        QCOMPARE(views.first()[u"key"_s].toString(), QString());
    }

    void whoSeesNoCustomersSharesNothing() {
        GarageSample sample;
        sample.open();
        Actor valet = sample.client.actor();
        valet.roles = {Role::Valet};
        sample.client.open({.records = &sample.records, .actor = valet, .organizationName = {}, .currency = {}});
        SavedViews views;
        views.setClient(&sample.client);
        views.setList(u"bookings"_s);
        QVERIFY(views.save(u"Mine"_s, {}, {}, {}));
        QVERIFY(!views.canShare());
        QVERIFY(!views.refusalToShare(u"Mine"_s).isEmpty());
    }

    void anotherPersonHasOtherViews() {
        GarageSample sample;
        sample.open();
        SavedViews views;
        views.setClient(&sample.client);
        views.setList(u"bookings"_s);
        QVERIFY(views.save(u"Mine"_s, {}, {}, {}));
        Actor other = sample.client.actor();
        other.userId = numberedId(77);
        sample.client.open({.records = &sample.records, .actor = other, .organizationName = {}, .currency = {}});
        QCOMPARE(views.count(), 0);
        views.setList(u"locations"_s);
        sample.open();
        QCOMPARE(views.count(), 0);
        views.setList(u"bookings"_s);
        QCOMPARE(views.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "SavedViewsTest.moc"

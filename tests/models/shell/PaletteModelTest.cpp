// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/PaletteModel.h"

#include "tests/models/GarageSample.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QVariantMap action(const QString& name, const QString& title, const QString& group, const QString& shortcut = {}) {
    return {{u"name"_s, name}, {u"title"_s, title}, {u"group"_s, group}, {u"shortcut"_s, shortcut}};
}

const QVariantList actions{action(u"garage/today"_s, u"Today"_s, u"Garage"_s, u"Ctrl+1"_s),
                           action(u"sync"_s, u"Sync now"_s, u"Program"_s),
                           action(u"garage/slots"_s, u"Slots"_s, u"Garage"_s),
                           action(u"settings"_s, u"Settings"_s, u"Program"_s, u"Ctrl+,"_s)};

} // namespace

class PaletteModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actionsStandInGroupsAndKeysDoNotClash() {
        ActionRegistry registry;
        registry.setActions(actions);
        QCOMPARE(registry.rowCount(), 4);
        QCOMPARE(registry.nameAt(1), u"garage/slots"_s);
        QVERIFY(registry.clashes().isEmpty());
        registry.setKeysOnly(true);
        QCOMPARE(registry.rowCount(), 2);
        QCOMPARE(registry.index(1).data(ActionRegistry::ShortcutRole).toString(), u"Ctrl+,"_s);
        QVariantList clashing = actions;
        clashing << action(u"other"_s, u"Other"_s, u"Garage"_s, u"Ctrl+1"_s);
        registry.setActions(clashing);
        QCOMPARE(registry.clashes(), (QStringList{u"Ctrl+1"_s, u"Ctrl+1"_s}));
        QVERIFY(registry.refusal(u"settings"_s, u"Ctrl+1"_s).contains(u"Ctrl+1"_s));
        QVERIFY(registry.refusal(u"settings"_s, u"Ctrl+9"_s).isEmpty());
        QVERIFY(registry.refusal(u"settings"_s, u"Down"_s).contains(u"moves about"_s));
        QVERIFY(registry.refusal(u"settings"_s, QString()).isEmpty());
    }

    void findsRecordsByWhatPeopleKnow() {
        GarageSample sample;
        const auto first = sample.booking(10);
        const auto second = sample.booking(200);
        sample.change(second, [](Booking& b) { b.plate = u"ZH 424242"_s; });
        sample.open();
        ActionRegistry registry;
        registry.setActions(actions);
        PaletteModel palette;
        QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
        palette.setRegistry(&registry);
        palette.setClient(&sample.client);
        QCOMPARE(palette.rowCount(), 4);
        QCOMPARE(palette.nameAt(0), u"garage/today"_s);
        palette.setQuery(u"424242"_s);
        QTRY_COMPARE(palette.rowCount(), 5);
        QCOMPARE(palette.linkAt(4), QUrl(u"app://booking/"_s + second->id.toString()));
        QVERIFY(palette.index(4).data(PaletteModel::TitleRole).toString().contains(u"ZH 424242"_s));
        palette.setQuery(first->code);
        QTRY_COMPARE(palette.linkAt(4), QUrl(u"app://booking/"_s + first->id.toString()));
        palette.setQuery(u"Sample"_s);
        QTRY_COMPARE(palette.linkAt(4).host(), u"location"_s);
        palette.setQuery(u"S"_s);
        QTRY_COMPARE(palette.rowCount(), 4);
        QVERIFY(!palette.busy());
    }
};

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "PaletteModelTest.moc"

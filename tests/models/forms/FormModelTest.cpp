// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/FormModel.h"

#include "tests/models/GarageSample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class FormModelTest : public QObject {
    Q_OBJECT

    static QVariant role(const FormModel& form, const QString& field, FormModel::Role role) {
        return form.data(form.index(form.rowOf(field)), role);
    }

private Q_SLOTS:
    void fieldsComeFromTheCommand() {
        GarageSample sample;
        sample.open();
        FormModel form;
        QAbstractItemModelTester tester(&form);
        form.setClient(&sample.client);
        form.setCommand(u"bookings.create"_s);
        QVERIFY(form.rowCount() > 8);
        QCOMPARE(role(form, u"vehicle_height_cm"_s, FormModel::UnitRole).toString(), u"cm"_s);
        QCOMPARE(role(form, u"vehicle_height_cm"_s, FormModel::KindRole).toString(), u"number"_s);
        QCOMPARE(role(form, u"vehicle_height_cm"_s, FormModel::MaximumRole).toInt(), 1000);
        QCOMPARE(role(form, u"resource_id"_s, FormModel::RequiredRole).toBool(), true);
        QCOMPARE(role(form, u"resource_id"_s, FormModel::ReferencesRole).toString(), u"spaces"_s);
        QCOMPARE(role(form, u"plate"_s, FormModel::RequiredRole).toBool(), false);
        QCOMPARE(role(form, u"plate"_s, FormModel::MaximumLengthRole).toInt(), 16);
        QCOMPARE(role(form, u"note"_s, FormModel::MultilineRole).toBool(), true);
        const QVariantList sources = role(form, u"source"_s, FormModel::OptionsRole).toList();
        QCOMPARE(sources[0].toMap()[u"value"_s].toString(), u"walk_in"_s);
        QCOMPARE(sources[0].toMap()[u"text"_s].toString(), u"Walk-in"_s);
        QVERIFY(!role(form, u"hold_minutes"_s, FormModel::HelpRole).toString().isEmpty());
        form.setFields({u"plate"_s, u"ends_at"_s});
        QCOMPARE(form.rowCount(), 2);
    }

    void severalOfAFewWordsAndWhatNobodyIsAskedFor() {
        GarageSample sample;
        sample.open();
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"prices.create"_s);
        form.setFields({u"name"_s, u"slot_type"_s, u"weekdays"_s, u"percent"_s});
        form.setFixed({{u"location_id"_s, sample.garage->id.toString()}});
        QCOMPARE(role(form, u"weekdays"_s, FormModel::KindRole).toString(), u"list"_s);
        QCOMPARE(role(form, u"weekdays"_s, FormModel::OptionsRole).toList().size(), 7);
        // A choice that may be left out can be taken back.
        QCOMPARE(role(form, u"slot_type"_s, FormModel::OptionsRole).toList()[0].toMap()[u"value"_s].toString(), QString());
        form.setAllowed({{u"weekdays"_s, QStringList{u"sat"_s, u"sun"_s}}});
        QCOMPARE(role(form, u"weekdays"_s, FormModel::OptionsRole).toList().size(), 2);
        form.setValue(u"name"_s, u"Weekend"_s);
        form.setValue(u"percent"_s, u"-30"_s);
        form.setValue(u"slot_type"_s, u"ev"_s);
        form.setValue(u"slot_type"_s, QString());
        form.setValue(u"weekdays"_s, QStringList{u"sat"_s, u"sun"_s});
        QSignalSpy done(&form, &FormModel::done);
        form.send();
        QTRY_COMPARE(done.size(), 1);
        const QJsonObject sent = sample.runner.requests.last().arguments;
        QCOMPARE(sent[u"location_id"_s].toString(), sample.garage->id.toString());
        QCOMPARE(sent[u"weekdays"_s].toArray(), (QJsonArray{u"sat"_s, u"sun"_s}));
        QVERIFY(!sent.contains(u"slot_type"_s));
    }

    void errorsWhileTyping_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("good number") << u"vehicle_height_cm"_s << u"192"_s << QString();
        QTest::newRow("not a number") << u"vehicle_height_cm"_s << u"tall"_s << u"This is not a number."_s;
        QTest::newRow("too much") << u"vehicle_height_cm"_s << u"5000"_s << u"Between 50 and 1000."_s;
        QTest::newRow("too long") << u"plate"_s << u"FL 123456789012345"_s << u"At most 16 characters."_s;
        QTest::newRow("not a time")
            << u"ends_at"_s << u"later"_s
            << u"This is not a time. Use 08:30, tomorrow, 2026-11-20 or a date as you write it."_s;
        QTest::newRow("a time") << u"ends_at"_s << u"17:30"_s << QString();
        QTest::newRow("a date") << u"ends_at"_s << u"21/11/2026 08:15"_s << QString();
        QTest::newRow("emptied") << u"vehicle_height_cm"_s << u"  "_s << QString();
    }
    void errorsWhileTyping() {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, error);
        GarageSample sample;
        sample.open();
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"bookings.create"_s);
        QSignalSpy changed(&form, &FormModel::dataChanged);
        form.setValue(field, typed);
        QCOMPARE(form.error(field), error);
        QCOMPARE(role(form, field, FormModel::TextRole).toString(), typed);
        QCOMPARE(changed.size(), 1);
    }

    void timesAreTypedOnThePlacesClock() {
        GarageSample sample;
        sample.open(QTimeZone("America/New_York"));
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"bookings.create"_s);
        form.setZone(u"Europe/Vaduz"_s);
        form.setValue(u"ends_at"_s, u"21/11/2026 08:15"_s);
        QCOMPARE(form.value(u"ends_at"_s).toDateTime(), QDateTime(QDate(2026, 11, 21), QTime(7, 15), QTimeZone::UTC));
        form.setValue(u"ends_at"_s, QDateTime(QDate(2026, 11, 21), QTime(7, 15), QTimeZone::UTC));
        QCOMPARE(role(form, u"ends_at"_s, FormModel::TextRole).toString(), u"21/11/2026 08:15"_s);
    }

    void createSendsWhatWasFilledIn() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        sample.open();
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"bookings.create"_s);
        QSignalSpy done(&form, &FormModel::done), refused(&form, &FormModel::refused);
        form.send();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(form.error(u"resource_id"_s), u"Please fill this in."_s);
        QVERIFY(!form.complete());
        form.setValue(u"resource_id"_s, slot->id.toString());
        form.setValue(u"ends_at"_s, u"17:30"_s);
        form.setValue(u"plate"_s, u"FL 21 884"_s);
        form.setValue(u"note"_s, u"x"_s);
        form.setValue(u"note"_s, QString());
        QVERIFY(form.complete());
        QVERIFY(form.dirty());
        form.send();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!form.dirty());
        const QJsonObject sent = sample.runner.requests.front().arguments;
        QCOMPARE(sent.keys(), QStringList({u"ends_at"_s, u"plate"_s, u"resource_id"_s}));
        QCOMPARE(sent[u"ends_at"_s].toString(), u"2026-11-20T16:30:00.000Z"_s);
        QVERIFY(!sample.runner.requests.front().base);
    }

    void rulesErrorsStandAtTheirFields() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        sample.open();
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"bookings.create"_s);
        form.setValue(u"resource_id"_s, slot->id.toString());
        form.setValue(u"ends_at"_s, u"17:30"_s);
        form.setValue(u"vehicle_height_cm"_s, u"210"_s);
        QSignalSpy refused(&form, &FormModel::refused);
        form.send();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(form.error(u"vehicle_height_cm"_s).contains(u"2.10"_s),
                 qPrintable(form.error(u"vehicle_height_cm"_s)));
        QCOMPARE(form.errorTitle(), u"The vehicle does not fit the slot"_s);
        form.setValue(u"vehicle_height_cm"_s, u"190"_s);
        QCOMPARE(form.error(u"vehicle_height_cm"_s), QString());
        sample.runner.offline = true;
        form.send();
        QTRY_COMPARE(refused.size(), 2);
        QVERIFY(form.errorTitle().contains(u"cannot be reached"_s));
    }

    void updatesSendOnlyChangesAndWhatWasSeen() {
        GarageSample sample;
        sample.open();
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"garages.update"_s);
        form.setRecordId(sample.garage->id.toString());
        QTRY_COMPARE(form.value(u"name"_s).toString(), u"Sample garage"_s);
        QVERIFY(!form.dirty());
        QCOMPARE(role(form, u"price_per_hour"_s, FormModel::TextRole).toString(), u"2.40"_s);
        form.setValue(u"name"_s, u"North"_s);
        form.setValue(u"price_per_hour"_s, u"3.10"_s);
        form.setValue(u"city"_s, u"Vaduz"_s);
        form.setValue(u"city"_s, QString());
        QVERIFY(form.dirty());
        QSignalSpy done(&form, &FormModel::done);
        form.send();
        QTRY_COMPARE(done.size(), 1);
        const CommandOrder& request = sample.runner.requests.front();
        QCOMPARE(request.target, std::optional(sample.garage->id));
        QCOMPARE(request.arguments.keys(), QStringList({u"name"_s, u"price_per_hour"_s}));
        QCOMPARE(request.base->value(u"name"_s).toString(), u"Sample garage"_s);
        QCOMPARE(request.base->value(u"price_per_hour"_s).toObject()[u"minor"_s].toInt(), 240);
        QTRY_COMPARE(form.value(u"name"_s).toString(), u"North"_s);
    }

    // S12: somebody else's change arrives while a field is half typed.
    void aHalfTypedFieldStays() {
        GarageSample sample;
        sample.open();
        FormModel form;
        form.setClient(&sample.client);
        form.setCommand(u"garages.update"_s);
        form.setRecordId(sample.garage->id.toString());
        QTRY_COMPARE(form.value(u"name"_s).toString(), u"Sample garage"_s);
        form.setValue(u"name"_s, u"Sample gar"_s);
        sample.change(sample.garage, [](Location& l) {
            l.name = u"Theirs"_s;
            l.city = u"Schaan"_s;
        });
        sample.records.announce(u"locations"_s);
        QTRY_COMPARE(form.value(u"city"_s).toString(), u"Schaan"_s);
        QCOMPARE(form.value(u"name"_s).toString(), u"Sample gar"_s);
        // The other side's change is a conflict that the rule finds, since what was seen before is sent along.
        QSignalSpy refused(&form, &FormModel::refused);
        form.send();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(form.errorTitle(), u"Somebody else changed it too"_s);
        QCOMPARE(form.errorMeta()[u"fields"_s].toList().size(), 1);
        form.reset();
        QCOMPARE(form.value(u"name"_s).toString(), u"Theirs"_s);
        QVERIFY(!form.dirty());
    }
};

QTEST_GUILESS_MAIN(FormModelTest)
#include "FormModelTest.moc"

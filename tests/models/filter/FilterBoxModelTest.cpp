// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterBoxModel.h"

#include "models/records/RecordListModel.h"
#include "tests/models/GarageSample.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class FilterBoxModelTest : public QObject {
    Q_OBJECT

    static QStringList texts(const FilterBoxModel& box) {
        QStringList list;
        for (const QVariant& suggestion : box.suggestions())
            list << suggestion.toMap().value(u"text"_s).toString();
        return list;
    }

private Q_SLOTS:
    void completes_data() {
        QTest::addColumn<QString>("typed"); // | is the cursor
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("field by name") << u"pla|"_s << QStringList{u"plate:"_s};
        QTest::newRow("field by label") << u"sta|"_s << QStringList{u"status:"_s, u"starts_at:"_s};
        QTest::newRow("word") << u"status:che|"_s << QStringList{u"checked_in"_s, u"checked_out"_s};
        QTest::newRow("word by its text") << u"status:ho|"_s << QStringList{u"held"_s};
        QTest::newRow("second word") << u"status:held,conf|"_s << QStringList{u"confirmed"_s};
        QTest::newRow("time") << u"due:to|"_s << QStringList{u"today"_s, u"tomorrow"_s};
        QTest::newRow("presence") << u"has:cust|"_s
                                  << QStringList{u"customer_name"_s, u"customer_phone"_s, u"customer_email"_s};
        QTest::newRow("in the middle") << u"pl| keel"_s << QStringList{u"plate:"_s};
        QTest::newRow("nothing") << u"zzz|"_s << QStringList{};
    }
    void completes() {
        QFETCH(QString, typed);
        QFETCH(QStringList, offered);
        GarageSample sample;
        sample.open();
        FilterBoxModel box;
        box.setClient(&sample.client);
        box.setCollection(u"bookings"_s);
        const qsizetype cursor = typed.indexOf(u'|');
        box.setText(QString(typed).remove(u'|'));
        box.setCursor(static_cast<int>(cursor));
        QCOMPARE(texts(box), offered);
    }

    void takingASuggestionReplacesWhatWasTyped() {
        GarageSample sample;
        sample.open();
        FilterBoxModel box;
        box.setClient(&sample.client);
        box.setCollection(u"bookings"_s);
        box.setText(u"status:che keel"_s);
        box.setCursor(10);
        box.take(0);
        QCOMPARE(box.text(), u"status:checked_in keel"_s);
        QCOMPARE(box.cursor(), 17);
    }

    void namesOfRecordsAreOffered() {
        GarageSample sample;
        sample.open();
        FilterBoxModel box;
        box.setClient(&sample.client);
        box.setCollection(u"bookings"_s);
        box.setText(u"garage:sam"_s);
        box.setCursor(10);
        QTRY_COMPARE(texts(box), QStringList{u"\"Sample garage\""_s});
        box.take(0);
        QCOMPARE(box.text(), u"garage:\"Sample garage\""_s);
        QVERIFY(box.problems().isEmpty());
    }

    // What is clicked and what is typed give the same rows, because they are the same text.
    void clickedFiltersAreTypedFilters() {
        GarageSample sample;
        sample.booking(1, BookingStatus::Held);
        sample.booking(2, BookingStatus::Confirmed);
        sample.booking(3, BookingStatus::Completed);
        sample.open();
        FilterBoxModel box;
        box.setClient(&sample.client);
        box.setCollection(u"bookings"_s);
        box.setText(u"plate:FL state:held"_s);
        QCOMPARE(box.values(u"status"_s), QStringList{u"held"_s});
        box.toggleValue(u"status"_s, u"confirmed"_s);
        QCOMPARE(box.text(), u"plate:FL status:held,confirmed"_s);
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setFilter(box.text());
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 2);
        box.toggleValue(u"status"_s, u"held"_s);
        box.toggleValue(u"status"_s, u"confirmed"_s);
        QCOMPARE(box.text(), u"plate:FL"_s);
        box.setValues(u"garage"_s, {u"Sample garage"_s});
        QCOMPARE(box.text(), u"plate:FL garage:\"Sample garage\""_s);
        QCOMPARE(box.values(u"location_id"_s), QStringList{u"Sample garage"_s});
    }

    void problemsNameTheValidFields() {
        GarageSample sample;
        sample.open();
        FilterBoxModel box;
        box.setClient(&sample.client);
        box.setCollection(u"bookings"_s);
        box.setText(u"colour:red"_s);
        QCOMPARE(box.problems().size(), 1);
        const QVariantMap problem = box.problems()[0].toMap();
        QCOMPARE(problem[u"start"_s].toInt(), 0);
        QCOMPARE(problem[u"length"_s].toInt(), 6);
        QVERIFY(problem[u"valid"_s].toStringList().contains(u"status"_s));
        box.setText(u"status:held"_s);
        QVERIFY(box.problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FilterBoxModelTest)
#include "FilterBoxModelTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/NumbersModel.h"

#include "tests/models/GarageSample.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M13 as the page shows it.
class NumbersModelTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<Booking> left(GarageSample& sample, Instant came, int minutes, const Id& slot) {
        return sample.change(sample.booking(0, BookingStatus::Completed, slot), [&](Booking& b) {
            b.startsAt = came;
            b.endsAt = came.plusMinutes(minutes);
            b.checkedInAt = b.startsAt;
            b.checkedOutAt = b.endsAt;
        });
    }

private Q_SLOTS:
    void periods_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("first");
        using Unit = NumbersModel::Unit;
        QTest::newRow("day") << int(Unit::Day) << u"Friday, 20 November 2026"_s << 24 << u"00:00"_s;
        QTest::newRow("week") << int(Unit::Week) << u"16/11/2026 – 22/11/2026"_s << 7 << u"Mon 16."_s;
        QTest::newRow("month") << int(Unit::Month) << u"November 2026"_s << 30 << u"Sun 1."_s;
        QTest::newRow("year") << int(Unit::Year) << u"2026"_s << 12 << u"January"_s;
    }
    void periods() {
        QFETCH(int, unit);
        QFETCH(QString, title);
        QFETCH(int, rows);
        QFETCH(QString, first);
        GarageSample sample;
        const auto slot = sample.slot(u"A-001"_s);
        left(sample, sample.clock.at.plusMinutes(-300), 120, slot->id);
        sample.open();
        NumbersModel numbers;
        numbers.setUnit(static_cast<NumbersModel::Unit>(unit));
        numbers.setClient(&sample.client);
        numbers.setGarageId(sample.garage->id.toString());
        QTRY_VERIFY(numbers.ready());
        QCOMPARE(numbers.periodTitle(), title);
        QCOMPARE(numbers.rows(), rows);
        QCOMPARE(numbers.get(0)[u"title"_s].toString(), first);
        QCOMPARE(numbers.totals()[u"incomeText"_s].toString(), u"4.80\u00a0CHF"_s);
        QCOMPARE(numbers.totals()[u"left"_s].toInt(), 1);
        QCOMPARE(numbers.before()[u"left"_s].toInt(), 0);
        QVERIFY(numbers.agrees());
        QCOMPARE(numbers.bookingsIncomeText(), u"4.80\u00a0CHF"_s);
        QCOMPARE(numbers.differenceText(), u"0.00\u00a0CHF"_s);
        numbers.step(1);
        QTRY_VERIFY(numbers.ready());
        QCOMPARE(numbers.totals()[u"left"_s].toInt(), 0);
        QCOMPARE(numbers.before()[u"left"_s].toInt(), 1);
        numbers.today();
        QTRY_COMPARE(numbers.totals()[u"left"_s].toInt(), 1);
    }

    // The day that clocks change has its 25 hours, and they add up as well.
    void theNightThatClocksChange() {
        GarageSample sample;
        sample.clock.at = *Instant::parse(u"2026-10-25T18:00:00Z");
        const auto slot = sample.slot(u"A-001"_s);
        left(sample, *Instant::parse(u"2026-10-25T00:30:00Z"), 60, slot->id); // 02:30 to 02:30 by the clock
        sample.open();
        NumbersModel numbers;
        numbers.setUnit(NumbersModel::Unit::Day);
        numbers.setClient(&sample.client);
        numbers.setGarageId(sample.garage->id.toString());
        QTRY_VERIFY(numbers.ready());
        QCOMPARE(numbers.rows(), 25);
        QCOMPARE(numbers.get(2)[u"title"_s].toString(), u"02:00"_s);
        QCOMPARE(numbers.get(3)[u"title"_s].toString(), u"02:00"_s);
        QCOMPARE(numbers.get(2)[u"arrived"_s].toInt(), 1);
        QCOMPARE(numbers.get(3)[u"left"_s].toInt(), 1);
        QVERIFY(numbers.agrees());
    }

    void byGarage() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-001"_s);
        left(sample, sample.clock.at.plusMinutes(-300), 120, slot->id);
        const auto other = std::make_shared<Location>(*sample.garage);
        other->id = sample.id();
        other->name = u"Another garage"_s;
        sample.records.put(other);
        sample.open();
        NumbersModel numbers;
        numbers.setBy(NumbersModel::By::Garage);
        numbers.setClient(&sample.client);
        QTRY_VERIFY(numbers.ready());
        QCOMPARE(numbers.rows(), 2);
        QCOMPARE(numbers.titles(), QStringList({u"Another garage"_s, u"Sample garage"_s}));
        QCOMPARE(numbers.get(0)[u"left"_s].toInt(), 0);
        QCOMPARE(numbers.get(1)[u"left"_s].toInt(), 1);
        QCOMPARE(numbers.values(u"income"_s), QList<double>({0.0, 4.8}));
        QVERIFY(numbers.agrees());
    }

    void theTableAsAFile() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-001"_s);
        left(sample, sample.clock.at.plusMinutes(-300), 120, slot->id);
        sample.open();
        NumbersModel numbers;
        numbers.setClient(&sample.client);
        numbers.setGarageId(sample.garage->id.toString());
        QTRY_VERIFY(numbers.ready());
        QSignalSpy saved(&numbers, &NumbersModel::saved), failed(&numbers, &NumbersModel::failed);
        const QString path = sample.folder.filePath(u"numbers.csv"_s);
        numbers.saveCsv(QUrl::fromLocalFile(path));
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u"\r\n"_s);
        QCOMPARE(lines.size(), 9); // head, seven days, total
        QVERIFY2(lines[0].contains(u"Time,Arrived,Left,No-shows,Occupancy,Average stay,Income"_s), qPrintable(lines[0]));
        QVERIFY2(lines[8].startsWith(u"Total,1,1,0,"_s) && lines[8].contains(u"2 h"_s), qPrintable(lines[8]));
        numbers.saveCsv(QUrl::fromLocalFile(sample.folder.filePath(u"no/such/folder.csv"_s)));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
    }

    void whatCannotBeReadIsSaid() {
        GarageSample sample;
        sample.open();
        sample.records.failing = u"The disk does not answer."_s;
        NumbersModel numbers;
        numbers.setClient(&sample.client);
        QTRY_COMPARE(numbers.errorText(), u"The disk does not answer."_s);
    }
};

QTEST_GUILESS_MAIN(NumbersModelTest)
#include "NumbersModelTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/ListExporter.h"
#include "models/export/CsvText.h"
#include "tests/models/GarageSample.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ListExporterTest : public QObject {
    Q_OBJECT

    static QVariantList columns(const QStringList& roles) {
        QVariantList list;
        for (const QString& role : roles)
            list << QVariantMap{{u"role"_s, role}, {u"hidden"_s, role == u"note"_s}};
        return list;
    }

    static QByteArray contentOf(const QString& file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(no file)");
    }

    struct Desk : GarageSample {
        Desk() {
            model.setCollection(u"bookings"_s);
            model.setSort(u"-starts_at"_s);
            exporter.setProperty("model", QVariant::fromValue(&model));
        }
        void openWith(const QLocale& locale) {
            client.setLocale(locale);
            open();
            model.setClient(&client);
        }
        QString path(const QString& name) const { return folder.filePath(name); }
        RecordListModel model;
        ListExporter exporter;
    };

private Q_SLOTS:
    void cells_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<QByteArray>("german");
        QTest::newRow("plain") << u"Wolkenboot"_s << "Wolkenboot"_ba << "Wolkenboot"_ba;
        QTest::newRow("comma") << u"Wolkenboot, Jonas"_s << "\"Wolkenboot, Jonas\""_ba << "Wolkenboot, Jonas"_ba;
        QTest::newRow("semicolon") << u"a;b"_s << "a;b"_ba << "\"a;b\""_ba;
        QTest::newRow("quote") << u"the \"new\" one"_s << "\"the \"\"new\"\" one\""_ba << "\"the \"\"new\"\" one\""_ba;
        QTest::newRow("lines") << u"a\nb"_s << "\"a\nb\""_ba << "\"a\nb\""_ba;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << "'=HYPERLINK(1)"_ba << "'=HYPERLINK(1)"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba << "'@SUM(A1)"_ba;
        QTest::newRow("minus formula") << u"-2+3+cmd|x"_s << "'-2+3+cmd|x"_ba << "'-2+3+cmd|x"_ba;
        QTest::newRow("plus phone") << u"+423 777"_s << "'+423 777"_ba << "'+423 777"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba << "'\t=1"_ba;
        QTest::newRow("negative number") << u"-5"_s << "-5"_ba << "-5"_ba;
        QTest::newRow("empty") << QString() << ""_ba << ""_ba;
        QTest::newRow("no-break space") << u"12\u00a0CHF"_s << "12 CHF"_ba << "12 CHF"_ba;
        QTest::newRow("letters") << u"Größe"_s << "Größe"_ba << "Größe"_ba;
    }
    void cells() {
        QFETCH(QString, cell);
        QFETCH(QByteArray, english);
        QFETCH(QByteArray, german);
        QCOMPARE(CsvText(QLocale(QLocale::English, QLocale::UnitedKingdom)).line({cell, u"x"_s}), english + ",x\r\n");
        QCOMPARE(CsvText(QLocale(QLocale::German, QLocale::Germany)).line({cell, u"x"_s}), german + ";x\r\n");
    }

    void amountsBelowZeroStayNumbers() {
        QCOMPARE(CsvText(QLocale(QLocale::German, QLocale::Germany)).line({u"-5,00\u00a0EUR"_s}), "-5,00 EUR\r\n"_ba);
    }

    // S16: exactly the shown columns, in this order, with this filter, in this language.
    void theCsvIsTheListAsShown() {
        Desk desk;
        const auto slot = desk.slot(u"A-014"_s);
        desk.change(desk.booking(10, BookingStatus::Confirmed, slot->id),
                    [](Booking& b) { b.customerName = u"=cmd()"_s; });
        desk.booking(70, BookingStatus::Confirmed, slot->id);
        desk.booking(75, BookingStatus::Held, slot->id);
        desk.openWith(QLocale(QLocale::German, QLocale::Germany));
        desk.model.setFilter(u"status:confirmed"_s);
        QTRY_COMPARE(desk.model.count(), 2);
        desk.exporter.setProperty("columns", columns({u"starts_at_text"_s, u"resource_id"_s, u"note"_s,
                                                      u"customer_name"_s, u"price"_s, u"status_text"_s}));
        QSignalSpy finished(&desk.exporter, &ListExporter::finished);
        desk.exporter.saveCsv(QUrl::fromLocalFile(desk.path(u"list.csv"_s)));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(contentOf(desk.path(u"list.csv"_s)), "\xEF\xBB\xBF"
                                                      "From;Slot;Customer;Price;State\r\n"
                                                      "20.11.2026 10:47;A-014;Person 5;4,80 CHF;Confirmed\r\n"
                                                      "20.11.2026 09:47;A-014;'=cmd();4,80 CHF;Confirmed\r\n"_ba);
        QCOMPARE(desk.exporter.progress(), 1.0);
        QCOMPARE(desk.exporter.suggestedName(), u"Booking 2026-11-20 0937"_s);
    }

    void longListsAreReadPageByPage() {
        Desk desk;
        for (int i = 0; i < 1234; ++i)
            desk.booking(i);
        desk.openWith(QLocale::c());
        QTRY_COMPARE(desk.model.count(), 1234);
        desk.exporter.setProperty("columns", columns({u"code"_s}));
        desk.records.jobs = 0;
        QSignalSpy finished(&desk.exporter, &ListExporter::finished);
        desk.exporter.saveCsv(QUrl::fromLocalFile(desk.path(u"long.csv"_s)));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(desk.records.jobs, 3);
        QStringList lines = QString::fromUtf8(contentOf(desk.path(u"long.csv"_s))).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1235);
        lines.removeFirst();
        QStringList sorted = lines;
        std::ranges::sort(sorted, std::greater());
        QCOMPARE(lines, sorted);
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), 1234);
    }

    void allThatIsChosenIsWritten() {
        Desk desk;
        QStringList codes;
        for (int i = 0; i < 1300; ++i)
            codes << desk.booking(1300 - i)->code;
        desk.openWith(QLocale::c());
        QTRY_COMPARE(desk.model.count(), 1300);
        RecordSelection selection;
        selection.setModel(&desk.model);
        desk.exporter.setProperty("columns", columns({u"code"_s}));
        desk.exporter.setProperty("selection", QVariant::fromValue(&selection));
        desk.exporter.setProperty("rows", ListExporter::Chosen);
        QSignalSpy finished(&desk.exporter, &ListExporter::finished);
        const auto written = [&](const QString& name) {
            finished.clear();
            desk.exporter.saveCsv(QUrl::fromLocalFile(desk.path(name)));
            if (!finished.wait()) return QStringList();
            return QString::fromUtf8(contentOf(desk.path(name))).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
        };
        selection.chooseRows({20, 1249});
        QTRY_VERIFY(!selection.reading());
        QCOMPARE(written(u"many.csv"_s), codes.mid(20, 1230));
        QCOMPARE(desk.exporter.total(), 1230);
        selection.selectAll();
        selection.toggle(desk.model.idAt(0));
        QCOMPARE(written(u"all but one.csv"_s), codes.mid(1));
        QCOMPARE(desk.exporter.total(), 1299);
        selection.chooseRows({3, 5});
        QCOMPARE(written(u"few.csv"_s), codes.mid(3, 3));
    }

    void nothingIsLeftOfACancelledOrFailedRun() {
        Desk desk;
        for (int i = 0; i < 1200; ++i)
            desk.booking(i);
        desk.openWith(QLocale::c());
        QTRY_COMPARE(desk.model.count(), 1200);
        desk.exporter.setProperty("columns", columns({u"code"_s}));
        QFile old(desk.path(u"list.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto stop = connect(&desk.exporter, &ListExporter::changed, &desk.exporter, [&] {
            if (desk.exporter.written() == 500) desk.exporter.cancel();
        });
        desk.exporter.saveCsv(QUrl::fromLocalFile(desk.path(u"list.csv"_s)));
        QTRY_COMPARE(desk.exporter.state(), ListExporter::Cancelled);
        QCOMPARE(contentOf(desk.path(u"list.csv"_s)), "old"_ba);
        disconnect(stop);
        QSignalSpy failed(&desk.exporter, &ListExporter::failed);
        desk.records.failing = u"disk I/O error"_s;
        desk.exporter.savePdf(QUrl::fromLocalFile(desk.path(u"list.pdf"_s)));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(desk.path(u"list.pdf"_s)));
        desk.records.failing.reset();
        desk.exporter.saveCsv(QUrl::fromLocalFile(desk.path(u"no/such/folder/list.csv"_s)));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!failed[1][0].toString().isEmpty());
        desk.exporter.setProperty("columns", QVariantList());
        desk.exporter.saveCsv(QUrl::fromLocalFile(desk.path(u"list.csv"_s)));
        QCOMPARE(failed.size(), 3);
        desk.exporter.setProperty("columns", columns({u"code"_s}));
        desk.exporter.print(u"no such printer"_s);
        QTRY_COMPARE(failed.size(), 4);
        QVERIFY(failed[3][0].toString().contains(u"PDF"_s));
    }

    void thePdfHasAllItsPages() {
        Desk desk;
        for (int i = 0; i < 120; ++i)
            desk.booking(i);
        desk.openWith(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTRY_COMPARE(desk.model.count(), 120);
        const auto pagesOf = [&](const QStringList& roles) {
            desk.exporter.setProperty("columns", columns(roles));
            QSignalSpy finished(&desk.exporter, &ListExporter::finished);
            desk.exporter.savePdf(QUrl::fromLocalFile(desk.path(u"list.pdf"_s)));
            if (!finished.wait()) return qsizetype(-1);
            const QString pdf = QString::fromLatin1(contentOf(desk.path(u"list.pdf"_s)));
            if (!pdf.startsWith(u"%PDF"_s)) return qsizetype(-2);
            auto pages = QRegularExpression(u"/Type\\s*/Page\\b(?!s)"_s).globalMatch(pdf);
            qsizetype count = 0;
            for (; pages.hasNext(); pages.next())
                ++count;
            return count;
        };
        const qsizetype upright = pagesOf({u"code"_s, u"plate"_s, u"status"_s});
        const qsizetype across =
            pagesOf({u"code"_s, u"plate"_s, u"status"_s, u"customer_name"_s, u"price"_s, u"starts_at"_s});
        QVERIFY2(upright >= 2 && upright <= 4, qPrintable(QString::number(upright)));
        QVERIFY2(across > upright && across <= 6, qPrintable(QString::number(across)));
        desk.model.setFilter(u"plate:nobody"_s);
        QTRY_COMPARE(desk.model.count(), 0);
        QCOMPARE(pagesOf({u"code"_s}), 1);
    }
};

QTEST_MAIN(ListExporterTest)
#include "ListExporterTest.moc"

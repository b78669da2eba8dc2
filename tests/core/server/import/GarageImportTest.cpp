// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/import/GarageImport.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Did = ImportReport::Outcome;

class GarageImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        auto organization = std::make_shared<Organization>();
        organization->id = organization->orgId = *Id::parse(u"0199aaaa-0000-7000-8000-00000000000a");
        organization->version = 1;
        organization->name = u"Elbe Parking"_s;
        organization->country = u"LI"_s;
        organization->currency = u"EUR"_s;
        organization->timeZone = u"Europe/Vaduz"_s;
        m_core->put(organization);
    }
    void cleanup() { m_core.reset(); }

    void realFiles_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("features");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("withoutPoint");
        QTest::addRow("Dresden") << u"Dresden"_s << 61 << 10790 << u"DE"_s << 0;
        QTest::addRow("Köln") << u"Koeln"_s << 53 << 23862 << u"DE"_s << 0;
        QTest::addRow("Zürich") << u"Zuerich"_s << 38 << 12508 << u"CH"_s << 3;
    }
    void realFiles() {
        QFETCH(QString, name);
        QFETCH(int, features);
        QFETCH(int, places);
        QFETCH(QString, country);
        QFETCH(int, withoutPoint);
        const QString path = QStringLiteral(AUTOSPACE_SOURCE_DIR "/../shared/data/garages/") + name + u".geojson"_s;
        if (!QFile::exists(path)) QSKIP(qPrintable(u"%1 is not there, so that nothing was tried"_s.arg(path)));
        const auto file = GeoJsonFile::read(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error()));
        const auto report = importFile(*file);
        QVERIFY2(report, report ? "" : qPrintable(report.error()));
        QCOMPARE(report->lines.size(), features);
        QCOMPARE(report->count(Did::Imported), features - 1);
        QCOMPARE(report->count(Did::Skipped), 1); // the city itself
        QCOMPARE(report->places(), places);
        QCOMPARE(m_core->all<Space>().size(), places);
        int guessed = 0;
        for (const auto& garage : m_core->all<Location>()) {
            QCOMPARE(garage->country, country);
            QCOMPARE(garage->status, LocationStatus::Pending);
            QVERIFY(garage->latitude > 47 && garage->longitude > 6);
        }
        for (const ImportReport::Line& line : report->lines)
            guessed += line.guesses.join(u' ').contains(u"coordinates"_s) ? 1 : 0;
        QCOMPARE(guessed, withoutPoint);
        const qint64 before = sequence();
        const auto again = importFile(*file);
        QCOMPARE(again->count(Did::Imported), 0);
        QCOMPARE(again->count(Did::Present), features - 1);
        QCOMPARE(sequence(), before);
        const auto verified = m_core->app->store().verify();
        QVERIFY(verified && verified->problems.isEmpty());
    }

    void unevenFeaturesAreTakenAsFarAsTheyGo() {
        const auto report = importFile(parsed(R"({"type":"FeatureCollection","features":[
            {"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"Zahl als Text","total":" 12 "}},
            {"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"Ohne Zahl"}},
            {"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"Unsinn","total":"viele"}},
            {"type":"Feature","geometry":null,"properties":{"name":"Ohne Ort"}},
            {"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,147.1]},"properties":{"name":"Nicht auf der Erde"}},
            {"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"  "}},
            {"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"Zahl als Text","total":3}}]})"));
        QVERIFY(report);
        QList<Did> outcomes;
        for (const auto& line : report->lines)
            outcomes << line.outcome;
        QCOMPARE(outcomes, (QList<Did>{Did::Imported, Did::Imported, Did::Imported, Did::Skipped,
                                           Did::Skipped, Did::Skipped, Did::Present}));
        QCOMPARE(report->places(), 12);
        QCOMPARE(report->text().size(), 8);
        const auto garages = m_core->all<Location>();
        QCOMPARE(garages[0]->country, u"LI"_s);
        QCOMPARE(garages[0]->timeZone, u"Europe/Vaduz"_s);
    }

    void brokenFilesChangeNothingAndSayWhere_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::addRow("cut off") << QByteArray("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\":") << u"line 3"_s;
        QTest::addRow("no collection") << QByteArray("{\"type\":\"Feature\"}") << u"FeatureCollection"_s;
        QTest::addRow("a feature is a number")
            << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{}},7]}")
            << u"feature 1"_s;
        QTest::addRow("empty") << QByteArray() << u"byte 0"_s;
    }
    void brokenFilesChangeNothingAndSayWhere() {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto file = GeoJsonFile::parse(text);
        QVERIFY(!file);
        QVERIFY2(file.error().contains(said), qPrintable(file.error()));
    }

    void anUnknownOrganizationIsNamed() {
        const auto report =
            GarageImport(m_core->app->writer(), m_core->clock, m_ids).run(parsed(one), {u"Nobody"_s, false});
        QVERIFY(!report);
        QVERIFY(report.error().contains(u"Nobody"_s));
    }

    void verifiedComesOnlyOnDemand() {
        const auto report =
            GarageImport(m_core->app->writer(), m_core->clock, m_ids).run(parsed(one), {u"Elbe Parking"_s, true});
        QVERIFY(report);
        QCOMPARE(m_core->all<Location>()[0]->status, LocationStatus::Verified);
    }

private:
    static constexpr auto one = R"({"type":"FeatureCollection","features":[{"type":"Feature",
        "geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"Eine","total":2}}]})";

    static GeoJsonFile parsed(const char* text) {
        auto file = GeoJsonFile::parse(text);
        if (!file) qFatal("%s", qPrintable(file.error()));
        return *file;
    }
    std::expected<ImportReport, QString> importFile(const GeoJsonFile& file) {
        return GarageImport(m_core->app->writer(), m_core->clock, m_ids).run(file, {u"Elbe Parking"_s, false});
    }
    qint64 sequence() {
        auto session = m_core->app->store().session();
        return (*session)->lastSequence(*Id::parse(u"0199aaaa-0000-7000-8000-00000000000a")).value_or(-1);
    }

    std::unique_ptr<TestCore> m_core;
    SystemClock m_clock;
    SeededRandom m_random{3};
    RandomIds m_ids{m_clock, m_random};
};

QTEST_GUILESS_MAIN(GarageImportTest)
#include "GarageImportTest.moc"

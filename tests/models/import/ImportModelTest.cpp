// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/ImportModel.h"

#include "models/import/CsvReader.h"
#include "tests/models/GarageSample.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// Keeps what it was given, and answers with what a test says.
class BatchCore final : public CoreQuestions {
public:
    QFuture<CoreAnswer> timeline(const QString&, const Id&) override { qFatal("an import asks for no timeline"); }
    QFuture<CoreAnswer> batch(const QJsonObject& body) override {
        bodies << body;
        if (!reachable) return QtFuture::makeReadyValueFuture(CoreAnswer(std::unexpected(CoreProblem{})));
        const bool check = body[u"check"_s].toBool();
        return QtFuture::makeReadyValueFuture(CoreAnswer(
            QJsonObject{{u"applied"_s, !check && refused.isEmpty()}, {u"sequence"_s, 7}, {u"refused"_s, refused}}));
    }
    QFuture<CoreAnswer> mapStyle() override { qFatal("an import asks for no map"); }
    QFuture<CoreBytes> mapTile(const QString&) override { qFatal("an import asks for no map"); }

    [[nodiscard]] QJsonArray commands() const { return bodies.last()[u"commands"_s].toArray(); }
    void refuse(int position, const QJsonObject& error) {
        refused << QJsonObject{{u"position"_s, position}, {u"error"_s, error}};
    }

    QList<QJsonObject> bodies;
    QJsonArray refused;
    bool reachable = true;
};

} // namespace

class ImportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_sample = std::make_unique<GarageSample>();
        m_core = std::make_unique<BatchCore>();
        m_sample->open();
        m_sample->client.open({.records = &m_sample->records,
                               .commands = &m_sample->runner,
                               .core = m_core.get(),
                               .actor = m_sample->client.actor(),
                               .organizationName = u"Sample Parking"_s,
                               .zone = QTimeZone("Europe/Vaduz"),
                               .currency = u"CHF"_s});
        m_model = std::make_unique<ImportModel>();
        m_model->setClient(&m_sample->client);
        m_model->setProperty("command", u"slots.create"_s);
        m_model->setProperty("fixed", QVariantMap{{u"location_id"_s, m_sample->garage->id.toString()}});
    }
    void cleanup() { m_model.reset(); }

    // S15: 500 rows, three of them bad.
    void badRowsAreListedAndTheGoodOnesImportedAlone() {
        QByteArray file = "Code;Type;Length;Note\r\n";
        for (int i = 1; i <= 500; ++i)
            file += i == 17    ? ";standard;500;no code\r\n"_ba
                    : i == 230 ? "P-230;sideways;500;\r\n"_ba
                    : i == 499 ? "P-499;ev;five metres;\r\n"_ba
                               : "P-" + QByteArray::number(i) + ";ev;500;\"two\nlines\"\r\n";
        open(file);
        QCOMPARE(m_model->total(), 500);
        QCOMPARE(argumentsOfColumns(), (QStringList{u"code"_s, u"type"_s, u"length_cm"_s, u"note"_s}));
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Checked);
        QCOMPARE(m_model->bad(), 3);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_core->bodies.size(), 1);
        QCOMPARE(m_core->bodies[0][u"check"_s], QJsonValue(true));
        QCOMPARE(m_core->commands().size(), 497);
        // The row's line in the file, whose notes take two lines each.
        QCOMPARE(problem(0), (QStringList{QString::number(2 + 16 * 2), u"Code"_s, u""_s}));
        QCOMPARE(problem(1).mid(1), (QStringList{u"Type"_s, u"sideways"_s}));
        QCOMPARE(problem(2).mid(1), (QStringList{u"Length"_s, u"five metres"_s}));
        for (int row = 0; row < 3; ++row)
            QVERIFY(!m_model->data(m_model->index(row), ImportModel::ReasonRole).toString().isEmpty());

        m_model->importRows(false);
        QCOMPARE(m_model->state(), ImportModel::Checked);
        QSignalSpy imported(m_model.get(), &ImportModel::imported);
        m_model->importRows(true);
        QTRY_COMPARE(m_model->state(), ImportModel::Done);
        QCOMPARE(imported[0][0].toInt(), 497);
        QCOMPARE(m_core->commands().size(), 497);
        QVERIFY(!m_core->bodies.last().contains(u"check"_s));
        // What was checked is what is sent, under the same ids.
        QCOMPARE(m_core->bodies[1][u"commands"_s], m_core->bodies[0][u"commands"_s]);
        const QJsonObject first = m_core->commands()[0].toObject();
        QCOMPARE(first[u"name"_s].toString(), u"slots.create"_s);
        QCOMPARE(first[u"arguments"_s], QJsonValue(QJsonObject{{u"location_id"_s, m_sample->garage->id.toString()},
                                                               {u"code"_s, u"P-1"_s},
                                                               {u"type"_s, u"ev"_s},
                                                               {u"length_cm"_s, 500},
                                                               {u"note"_s, u"two\nlines"_s}}));

        const QString saved = m_sample->folder.filePath(u"wrong.csv"_s);
        QVERIFY(m_model->saveBadRows(QUrl::fromLocalFile(saved)));
        const auto again = CsvReader::read(contentOf(saved));
        QVERIFY(again);
        QCOMPARE(again->header, (QStringList{u"Code"_s, u"Type"_s, u"Length"_s, u"Note"_s}));
        QCOMPARE(again->rows.size(), 3);
        QCOMPARE(again->rows[1].cells, (QStringList{u"P-230"_s, u"sideways"_s, u"500"_s, u""_s}));
    }

    void whatTheCoreRefusesIsListedByCell() {
        open("code,type\nA-1,ev\nA-2,ev\nA-1,ev\n");
        m_core->refuse(1, {{u"status"_s, 422},
                           {u"code"_s, u"invalid"_s},
                           {u"detail"_s, u"No."_s},
                           {u"meta"_s, QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, u"too_long"_s},
                                                                                       {u"pointer"_s, u"/code"_s}}}}}}});
        m_core->refuse(2, {{u"status"_s, 409}, {u"code"_s, u"code_taken"_s}, {u"detail"_s, u"There is a slot A-1 already."_s}});
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Checked);
        QCOMPARE(m_model->bad(), 2);
        QCOMPARE(problem(0)[0], u"3"_s);
        QCOMPARE(problem(1), (QStringList{u"4"_s, u""_s, u"A-1,ev"_s}));
        QCOMPARE(m_model->data(m_model->index(1), ImportModel::ReasonRole).toString(), u"There is a slot A-1 already."_s);
        m_core->refused = {};
        m_model->importRows(true);
        QTRY_COMPARE(m_model->state(), ImportModel::Done);
        QCOMPARE(m_core->commands().size(), 1);
    }

    void recordsAreMeantByTheirNames() {
        const auto floor = [&](const QString& name) {
            auto one = std::make_shared<Floor>();
            m_sample->stamp(*one);
            one->locationId = m_sample->garage->id;
            one->name = name;
            m_sample->records.put(one);
            return one;
        };
        const auto ground = floor(u"Ground floor"_s);
        floor(u"Upper"_s), floor(u"UPPER"_s);
        open("code,floor\nA-1,ground  FLOOR\nA-2,upper\nA-3,cellar\nA-4,\n");
        QCOMPARE(argumentsOfColumns(), (QStringList{u"code"_s, u"floor_id"_s}));
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Checked);
        QCOMPARE(m_core->commands().size(), 2);
        QCOMPARE(m_core->commands()[0][u"arguments"_s][u"floor_id"_s].toString(), ground->id.toString());
        QVERIFY(m_core->commands()[1][u"arguments"_s][u"floor_id"_s].isUndefined());
        QCOMPARE(problem(0), (QStringList{u"3"_s, u"floor"_s, u"upper"_s}));
        QCOMPARE(problem(1), (QStringList{u"4"_s, u"floor"_s, u"cellar"_s}));
    }

    void columnsAreAssignedByHand() {
        open("Bay,Class\nA-1,Electric\n");
        QCOMPARE(m_model->missing().size(), 1);
        m_model->check();
        QCOMPARE(m_model->state(), ImportModel::Mapping); // something is missing
        m_model->assign(1, u"code"_s);
        m_model->assign(0, u"code"_s); // taken from the other
        QCOMPARE(argumentsOfColumns(), (QStringList{u"code"_s, QString()}));
        QVERIFY(m_model->missing().isEmpty());
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Checked);
        QCOMPARE(m_core->commands()[0][u"arguments"_s].toObject().size(), 2);
        m_model->back();
        QCOMPARE(m_model->state(), ImportModel::Mapping);
        QCOMPARE(m_model->total(), 1);
    }

    void withoutTheCoreNothingIsLost() {
        open("code\nA-1\n");
        m_core->reachable = false;
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Failed);
        QVERIFY(m_model->errorText().contains(u"cannot be reached"_s));
        m_core->reachable = true;
        m_model->back();
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Checked);
        // An answer that got lost may have had its effect: the same ids once more, so that nothing is done twice.
        m_core->reachable = false;
        m_model->importRows(false);
        QTRY_VERIFY(m_model->errorText().contains(u"nothing is imported twice"_s));
        QCOMPARE(m_model->state(), ImportModel::Checked);
        const QJsonArray lost = m_core->commands();
        m_core->reachable = true;
        m_model->importRows(false);
        QTRY_COMPARE(m_model->state(), ImportModel::Done);
        QCOMPARE(m_core->commands(), lost);
    }

    void filesThatAreNoneAreExplained_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("no rows") << "code,type\n"_ba << u"no rows"_s;
        QTest::newRow("bad text") << "code\nM\xFCller\n"_ba << u"Line 2: "_s;
        QTest::newRow("empty") << ""_ba << u"empty"_s;
    }
    void filesThatAreNoneAreExplained() {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, words);
        m_model->open(write(file));
        QTRY_COMPARE(m_model->state(), ImportModel::Failed);
        QVERIFY2(m_model->errorText().contains(words), qPrintable(m_model->errorText()));
        m_model->open(QUrl::fromLocalFile(u"/nowhere/at/all.csv"_s));
        QTRY_COMPARE(m_model->state(), ImportModel::Failed);
    }

    // A row with too few cells is not guessed at.
    void rowsOfAnotherLengthAreBad() {
        open("code,type\nA-1\nA-2,ev\n");
        m_model->check();
        QTRY_COMPARE(m_model->state(), ImportModel::Checked);
        QCOMPARE(m_model->bad(), 1);
        QCOMPARE(problem(0), (QStringList{u"2"_s, u""_s, u"A-1"_s}));
    }

private:
    QUrl write(const QByteArray& content) {
        const QString path = m_sample->folder.filePath(u"slots.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
        return QUrl::fromLocalFile(path);
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const QByteArray& content) {
        m_model->open(write(content));
        QTRY_COMPARE(m_model->state(), ImportModel::Mapping);
    }
    QStringList argumentsOfColumns() const {
        QStringList list;
        for (const QVariant& column : m_model->columns())
            list << column.toMap()[u"argument"_s].toString();
        return list;
    }
    QStringList problem(int row) const {
        const QModelIndex index = m_model->index(row);
        return {m_model->data(index, ImportModel::LineRole).toString(), m_model->data(index, ImportModel::ColumnRole).toString(),
                m_model->data(index, ImportModel::ValueRole).toString()};
    }

    std::unique_ptr<GarageSample> m_sample;
    std::unique_ptr<BatchCore> m_core;
    std::unique_ptr<ImportModel> m_model;
};

QTEST_GUILESS_MAIN(ImportModelTest)
#include "ImportModelTest.moc"

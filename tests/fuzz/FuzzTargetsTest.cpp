// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTargets.h"
#include "tests/fuzz/Mutations.h"

#include <QDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Every target under what once broke something, and under mutations of good input. AUTOSPACE_FUZZ_ROUNDS and
// AUTOSPACE_FUZZ_SEED say how many and which.
class FuzzTargetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreignBytesDoNoHarm_data() {
        QTest::addColumn<int>("target");
        const QList<FuzzTarget> targets = fuzzTargets();
        for (int i = 0; i < targets.size(); ++i)
            QTest::newRow(targets[i].name) << i;
    }
    void foreignBytesDoNoHarm() {
        QFETCH(int, target);
        const FuzzTarget tried = fuzzTargets().at(target);
        QVERIFY(!tried.seeds.isEmpty());
        for (const QByteArray& seed : tried.seeds)
            tryOne(tried, seed);
        Mutations mutations(tried, seedGiven());
        for (int round = 0; round < rounds() && !QTest::currentTestFailed(); ++round)
            tryOne(tried, mutations.next());
    }

    // What the fuzzer found stays found: corpus/TARGET holds it, one input in a file.
    void whatWasFoundDoesNoHarm() {
        const QList<FuzzTarget> targets = fuzzTargets();
        const QDir corpus(QStringLiteral(AUTOSPACE_SOURCE_DIR "/tests/fuzz/corpus"));
        for (const QString& name : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto target = std::ranges::find_if(
                targets, [&](const FuzzTarget& known) { return name == QLatin1StringView(known.name); });
            QVERIFY2(target != targets.end(), qPrintable(name + u" is no target"_s));
            for (const QFileInfo& input : QDir(corpus.filePath(name)).entryInfoList(QDir::Files)) {
                QFile file(input.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                tryOne(*target, file.readAll());
            }
        }
    }

private:
    static int rounds() {
        const int given = qEnvironmentVariableIntValue("AUTOSPACE_FUZZ_ROUNDS");
        return given > 0 ? given : 2000;
    }
    static unsigned seedGiven() { return static_cast<unsigned>(qEnvironmentVariableIntValue("AUTOSPACE_FUZZ_SEED")); }
    static void tryOne(const FuzzTarget& target, const QByteArray& bytes) {
        try {
            // On the heap without a byte to spare, so that a sanitizer sees a read past the end.
            const std::vector<char> exact(bytes.cbegin(), bytes.cend());
            target.run(QByteArrayView(exact.data(), static_cast<qsizetype>(exact.size())));
        } catch (const std::logic_error& broken) {
            QFAIL((QByteArray(broken.what()) + ": " + bytes.toPercentEncoding(" {}[]\"':,/?=&")).constData());
        }
    }
};

QTEST_GUILESS_MAIN(FuzzTargetsTest)
#include "FuzzTargetsTest.moc"

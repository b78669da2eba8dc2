// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/RandomWorld.h"

#include <QHashSeed>
#include <QLoggingCategory>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 90;
constexpr int worldsPerTest = 150;
constexpr int enoughToCount = 1000; // other worlds than the test's own, for the shares of the faults to mean something

quint64 presentSeed = 0;
QtMessageHandler tell = nullptr;

// What ends the whole run names its world too.
void tellWithSeed(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    tell(type, context, type == QtFatalMsg ? u"seed %1: %2"_s.arg(presentSeed).arg(text) : text);
}

struct Sum {
    int worlds = 0, taken = 0, refused = 0, compared = 0;
    std::array<int, faultKinds> withFault{};
};

// What is wrong with the world of this seed, and how to see it again.
QString lifeOf(quint64 seed, Sum& sum) {
    presentSeed = seed;
    RandomWorld world(seed);
    QStringList wrong = world.live(steps);
    if (wrong.isEmpty()) wrong = world.judge();
    ++sum.worlds;
    sum.taken += world.taken;
    sum.refused += world.refused;
    sum.compared += world.compared();
    for (const Fault fault : world.happened())
        ++sum.withFault[size_t(fault)];
    if (wrong.isEmpty()) return {};
    return u"Seed %1 fails; replay it with ./dev sim --from %1 --seeds 1, and add it to tests/sim/seeds.txt\n%2"_s.arg(seed)
        .arg(wrong.join(u'\n'));
}

void print(const Sum& sum) {
    QStringList faults;
    for (int kind = 0; kind < faultKinds; ++kind)
        faults << u"%1 %2"_s.arg(QString::fromLatin1(EnumWords<Fault>::words[size_t(kind)]))
                      .arg(sum.withFault[size_t(kind)]);
    qInfo("%d worlds: %d commands taken, %d refused, %d times a client was held against the core; worlds with %s",
          sum.worlds, sum.taken, sum.refused, sum.compared, qPrintable(faults.join(u", "_s)));
}

} // namespace

// AUTOSPACE_SIM_FROM and AUTOSPACE_SIM_SEEDS choose other worlds than the usual ones; with AUTOSPACE_SIM_STOP the first
// failure ends the run.
class RandomWorldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        tell = qInstallMessageHandler(tellWithSeed);
        QHashSeed::setDeterministicGlobalSeed(); // sets are walked through in the same order in every process
        QLoggingCategory::setFilterRules(u"autospace.*=false"_s); // disks fail all the time here
    }

    void aSeedReplaysExactly() {
        if (qEnvironmentVariableIsSet("AUTOSPACE_SIM_SEEDS")) QSKIP("other worlds were asked for");
        for (const quint64 seed : {3, 17}) {
            QByteArray traces[2];
            for (QByteArray& trace : traces) {
                RandomWorld world(seed);
                QCOMPARE(world.live(steps), QStringList());
                QCOMPARE(world.judge(), QStringList());
                trace = world.trace();
            }
            QCOMPARE(traces[0], traces[1]);
        }
    }

    // Worlds that showed a fault once, by seeds.txt beside this file.
    void whatFailedOnceHolds() {
        if (qEnvironmentVariableIsSet("AUTOSPACE_SIM_SEEDS")) QSKIP("other worlds were asked for");
        QFile list(QStringLiteral(AUTOSPACE_SOURCE_DIR "/tests/sim/seeds.txt"));
        QVERIFY2(list.open(QFile::ReadOnly), qPrintable(list.fileName()));
        Sum sum;
        for (const QByteArray& line : list.readAll().split('\n')) {
            const QByteArray seed = line.first(std::max<qsizetype>(0, line.indexOf(' '))).trimmed();
            if (seed.isEmpty() || seed == "#") continue;
            const QString wrong = lifeOf(seed.toULongLong(), sum);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        QVERIFY(sum.worlds > 0);
    }

    void everyWorldComesToRest() {
        const int many = qEnvironmentVariableIntValue("AUTOSPACE_SIM_SEEDS");
        const int from = qEnvironmentVariableIntValue("AUTOSPACE_SIM_FROM");
        const int worlds = many > 0 ? many : worldsPerTest;
        const int first = from > 0 ? from : 1;
        Sum sum;
        int failed = 0;
        for (int seed = first; seed < first + worlds; ++seed) {
            const QString wrong = lifeOf(quint64(seed), sum);
            if (!wrong.isEmpty()) qWarning("%s", qPrintable(wrong)), ++failed;
            if (failed > 0 && qEnvironmentVariableIsSet("AUTOSPACE_SIM_STOP")) break;
            if (sum.worlds % 1000 == 0) print(sum);
        }
        print(sum);
        QCOMPARE(failed, 0);
        if (many > 0 && many < enoughToCount) return;
        QVERIFY(sum.taken > 15 * worlds && sum.refused > worlds && sum.compared > 50 * worlds);
        for (int kind = 0; kind < faultKinds; ++kind)
            QVERIFY2(10 * sum.withFault[size_t(kind)] >= worlds, EnumWords<Fault>::words[size_t(kind)]);
    }
};

QTEST_GUILESS_MAIN(RandomWorldsTest)
#include "RandomWorldsTest.moc"

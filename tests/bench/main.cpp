// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareServer.h"
#include "tests/bench/ClientMeasures.h"
#include "tests/bench/HttpMeasures.h"
#include "tests/bench/SyncMeasures.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace autospace::bench;
using namespace Qt::StringLiterals;

namespace {

struct Measure {
    const char* name;
    void (*run)(Table&);
};
constexpr Measure measures[] = {
    {"creations", measureCreations}, {"postgres", measurePostgres}, {"reads", measureReads},
    {"lists", measureLists},         {"search", measureAvailability}, {"siege", measureSiege}, {"growth", measureGrowth},
    {"first-sync", measureFirstSync}, {"live", measureLive},          {"core-memory", measureCoreMemory},
    {"client", measureClient},         {"planner", measurePlanner},
};

bool isKnown(const QString& name) {
    return std::ranges::any_of(measures, [&](const Measure& measure) { return name == QLatin1StringView(measure.name); });
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && qstrcmp(argv[1], "--bare-http") == 0) return runBareServer(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--bare-window") == 0) return runBareWindow(argc, argv);
    QCoreApplication app(argc, argv);
    const QStringList wanted = app.arguments().sliced(1);
    for (const QString& name : wanted) {
        if (isKnown(name)) continue;
        std::fprintf(stderr, "autospace-bench: '%s' is not a measurement; there are:", qPrintable(name));
        for (const Measure& measure : measures)
            std::fprintf(stderr, " %s", measure.name);
        std::fprintf(stderr, "\n");
        return 2;
    }
    Table table;
    for (const Measure& measure : measures)
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(measure.name))) measure.run(table);
    std::printf("\n%s, %d cores, load generator on the same machine\n\n%s", qPrintable(QSysInfo::prettyProductName()),
                QThread::idealThreadCount(), qPrintable(table.toMarkdown()));
    return 0;
}

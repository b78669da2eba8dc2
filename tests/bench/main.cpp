// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareServer.h"
#include "tests/bench/HttpMeasures.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace autospace::bench;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    if (argc == 2 && qstrcmp(argv[1], "--bare-http") == 0) return runBareServer(argc, argv);
    QCoreApplication app(argc, argv);
    Table table({u"what"_s, u"connections"_s, u"rate"_s, u"p50 ms"_s, u"p99 ms"_s, u"limit"_s, u"share"_s, u"limit is"_s});
    const Subject subject;
    measureReads(subject, table);
    measureLists(subject, table);
    measureAvailability(subject, table);
    measureCreations(subject, table);
    table.add({u"core's memory after it all, MiB"_s, u"–"_s, QString::number(subject.core().residentMiB(), 'f', 0), u"–"_s, u"–"_s,
               u"–"_s, u"–"_s, u"peak %1"_s.arg(subject.core().peakMiB(), 0, 'f', 0)});
    std::printf("\n%s, %d cores, load generator on the same machine\n\n%s", qPrintable(QSysInfo::prettyProductName()),
                QThread::idealThreadCount(), qPrintable(table.toMarkdown()));
    return 0;
}

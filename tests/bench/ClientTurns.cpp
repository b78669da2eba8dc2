// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ClientTurns.h"

#include "tests/bench/Child.h"
#include "tests/bench/Contest.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

struct Seen {
    double firstFrameMs = 0;
    double memoryMiB = 0;
    double frameP50 = 0;
    double frameP99 = 0;
};

// Runs a program that tells its frames until it has told them all.
Seen watch(const QString& program, const QStringList& arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("AUTOSPACE_PASSPHRASE", benchPassphrase.toUtf8());
    QElapsedTimer timer;
    timer.start();
    const Child child(program, arguments, "first frame");
    Seen seen;
    seen.firstFrameMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QByteArray told = child.waitForLine("frames p50 ");
    seen.memoryMiB = child.residentMiB();
    const QList<QByteArray> words = told.trimmed().split(' ');
    seen.frameP50 = words.value(2).toDouble();
    seen.frameP99 = words.value(4).toDouble();
    return seen;
}

} // namespace

ClientTurns ClientTurns::of(const QString& folder, const QString& page) {
    const QString self = QCoreApplication::applicationFilePath();
    const QString program = QCoreApplication::applicationDirPath() + u"/autospace"_s;
    const QStringList client{u"--state"_s, folder, u"--passphrase-from-environment"_s, u"--tell-frames"_s, u"--page"_s, page};
    (void)watch(program, client); // both once, so that their files are in memory
    (void)watch(self, {u"--bare-window"_s});
    QList<double> starts, bareStarts, shares, p99s, bareP99s, memory;
    for (int i = 0; i < Contest::turns; ++i) {
        const Seen ours = watch(program, client), bare = watch(self, {u"--bare-window"_s});
        starts << ours.firstFrameMs, bareStarts << bare.firstFrameMs, shares << ours.firstFrameMs / bare.firstFrameMs;
        p99s << ours.frameP99, bareP99s << bare.frameP99, memory << ours.memoryMiB;
    }
    return {medianOf(starts), medianOf(bareStarts), medianOf(shares), medianOf(p99s), medianOf(bareP99s), medianOf(memory)};
}

} // namespace autospace::bench

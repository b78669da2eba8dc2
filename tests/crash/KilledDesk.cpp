// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/KilledDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr int patienceMs = 60'000;

void KilledDesk::run(Instant from, const QString& errand) {
    m_line.clear();
    m_last.clear();
    m_process.start(QCoreApplication::applicationDirPath() + u"/autospace-test-desk"_s,
                    m_arguments + QStringList{from.toString(), errand});
}

bool KilledDesk::start(bool working) {
    run(m_next, u"book"_s);
    return m_process.waitForStarted(patienceMs) && (!working || await("booked", patienceMs));
}

void KilledDesk::kill() {
    if (m_process.state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished(patienceMs);
    take(m_process.readAllStandardOutput());
    m_trouble += m_process.readAllStandardError();
    // One more may have been kept without having been told.
    m_next = m_next.plusMinutes(15);
}

bool KilledDesk::drain() {
    run(m_first, u"drain"_s);
    return await("done", patienceMs) && m_process.waitForFinished(patienceMs) && m_process.exitCode() == 0;
}

bool KilledDesk::await(QByteArrayView word, int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    while (m_last != word && timer.elapsed() < timeoutMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        take(m_process.readAllStandardOutput());
    }
    take(m_process.readAllStandardOutput());
    return m_last == word;
}

void KilledDesk::take(const QByteArray& output) {
    m_line += output;
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QList<QByteArray> words = m_line.first(end).split(' ');
        m_line.remove(0, end + 1);
        m_last = words.first();
        const QString id = QString::fromLatin1(words.value(1));
        if (m_last == "booked") {
            m_booked << id;
            m_next = Instant::parse(QString::fromLatin1(words.value(2))).value().plusMinutes(15);
        }
        if (m_last == "cancelled") m_cancelled << id;
        if (m_last == "shown") m_shown << id + u' ' + QString::fromLatin1(words.value(2));
    }
}

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Child.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>

namespace autospace::bench {

using namespace Qt::StringLiterals;

Child::Child(const QString& program, const QStringList& arguments, const QByteArray& ready) {
    // A bench that ends in the middle leaves no server behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    const QByteArray line = waitForLine(ready);
    m_port = static_cast<quint16>(line.sliced(line.lastIndexOf(':') + 1).trimmed().toUInt());
}

QByteArray Child::waitForLine(const QByteArray& beginning) const {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 120'000) {
        const qsizetype at = m_output.indexOf(beginning);
        const qsizetype end = at < 0 ? -1 : m_output.indexOf('\n', at);
        if (end >= 0) return m_output.sliced(at, end - at);
        if (m_process.state() == QProcess::NotRunning) break;
        m_process.waitForReadyRead(100);
        m_output += m_process.readAllStandardOutput();
    }
    qFatal("bench: %s did not say '%s'", qPrintable(m_process.program()), beginning.constData());
}

QString Child::core() { return QCoreApplication::applicationDirPath() + u"/autospace-core"_s; }

Child::~Child() {
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) m_process.kill(), m_process.waitForFinished(5'000);
}

double Child::statusMiB(const char* key) const {
    QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(key)) return line.sliced(qstrlen(key)).trimmed().split(' ').front().toDouble() / 1024.0;
    return 0;
}

} // namespace autospace::bench

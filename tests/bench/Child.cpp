// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Child.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>

namespace autospace::bench {

using namespace Qt::StringLiterals;

Child::Child(const QString& program, const QStringList& arguments) {
    // A bench that ends in the middle leaves no server behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    QByteArray output;
    while (timer.elapsed() < 120'000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        output += m_process.readAllStandardOutput();
        const qsizetype at = output.indexOf("listening on ");
        const qsizetype end = at < 0 ? -1 : output.indexOf('\n', at);
        if (end < 0) continue;
        m_port = static_cast<quint16>(
            output.sliced(output.lastIndexOf(':', end) + 1, end - output.lastIndexOf(':', end) - 1).trimmed().toUInt());
        return;
    }
    qFatal("bench: %s did not start", qPrintable(program));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace autospace::bench {

// A program that says on standard output when it is ready: a server with "listening on http://HOST:PORT". Ended with
// the object.
class Child {
public:
    Child(const QString& program, const QStringList& arguments, const QByteArray& ready = "listening on ");
    // The core's program, built beside this one.
    [[nodiscard]] static QString core();
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    // The line that begins so, once it is there.
    [[nodiscard]] QByteArray waitForLine(const QByteArray& beginning) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    // Resident memory in MiB at this moment, and the highest it has been.
    [[nodiscard]] double residentMiB() const { return statusMiB("VmRSS:"); }
    [[nodiscard]] double peakMiB() const { return statusMiB("VmHWM:"); }

private:
    [[nodiscard]] double statusMiB(const char* key) const;
    mutable QProcess m_process;
    mutable QByteArray m_output;
    quint16 m_port = 0;
};

} // namespace autospace::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace autospace::bench {

// A server program that prints "listening on http://HOST:PORT" when it is ready. Ended with the object.
class Child {
public:
    Child(const QString& program, const QStringList& arguments);
    // The core's program, built beside this one.
    [[nodiscard]] static QString core();
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] quint16 port() const { return m_port; }
    // Resident memory in MiB at this moment, and the highest it has been.
    [[nodiscard]] double residentMiB() const { return statusMiB("VmRSS:"); }
    [[nodiscard]] double peakMiB() const { return statusMiB("VmHWM:"); }

private:
    [[nodiscard]] double statusMiB(const char* key) const;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace autospace::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace autospace {

/// The core's own program over a database file with the demo world, as people run it.
class CoreProgram {
public:
    /// `folder` takes its database and its log; `binaries` is where autospace-core was built.
    CoreProgram(QString folder, QString binaries) : m_folder(std::move(folder)), m_binaries(std::move(binaries)) {}
    ~CoreProgram() { stop(); }
    Q_DISABLE_COPY_MOVE(CoreProgram)

    /// Any free port the first time; the same one at every later start. False when it does not listen.
    [[nodiscard]] bool start(const QStringList& further = {});
    void stop();
    /// While it is stopped: nobody's sign-in is known any more, nor any token taken. False when that fails.
    [[nodiscard]] bool endSignIns() const;
    /// The first demo account whose email begins so: {email, password, …}.
    [[nodiscard]] QJsonObject account(const QString& email) const;
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    [[nodiscard]] QString program() const { return m_binaries + QStringLiteral("/autospace-core"); }

    QString m_folder;
    QString m_binaries;
    int m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/StartOptions.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

namespace autospace {

/// The state folder of somebody who has signed in at a core, has everything that the first sync brings, and has
/// closed the program: one window after the other opens on it at once, with the passphrase that it was kept with.
class KeptSignIn {
public:
    /// Signs in and waits for the first sync, with an account {email, password}.
    KeptSignIn(const QString& core, const QJsonObject& account);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// False once somebody has signed out here.
    [[nodiscard]] bool isThere() const;
    /// The next window starts as the first one did: no page, size or keys of its own.
    void forgetSettings() const;
    /// What opens it by itself.
    void fill(StartOptions& options) const;

private:
    QTemporaryDir m_folder;
    QString m_core;
    QString m_email;
};

} // namespace autospace

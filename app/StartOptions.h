// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <expected>

namespace autospace {

/// What `autospace` was asked for on its command line.
struct StartOptions {
    enum class Task { Run, SelfTest, Shot, ListPages };
    static constexpr auto allPages = "all";

    Task task = Task::Run;
    bool offlineDemo = false;
    QUrl server;             // empty: the one used last
    QString email;           // signs in at once when it comes with a password
    QString password;        // from AUTOSPACE_PASSWORD, never from the command line
    QString passphrase;      // from AUTOSPACE_PASSPHRASE; opens the account that was kept with one
    bool tellFrames = false; // says when the first rows are shown, and how long frames take
    QString stateFolder;     // empty: the platform's place for application data
    QString page;            // to open first; for Task::Shot the page to draw, or allPages
    QString shotFile;        // for Task::Shot; of all pages, the folder for them
    QString theme;           // light, dark, contrast; empty: as stored
    QString language;        // en, de, ar; empty: as stored
    QSize size;              // of the window; empty: as stored
    int textScale = 0;       // per cent; 0: as stored
    QUrl link;               // app://… to open

    /// Pages are drawn without anything that blinks, moves or depends on the day.
    [[nodiscard]] bool still() const { return task == Task::Shot || task == Task::SelfTest; }
};

/// Reads the command line; the error is a sentence that names the option and what it takes.
/// --help and --version print and end the process.
[[nodiscard]] std::expected<StartOptions, QString> parseStartOptions(const QStringList& arguments);

} // namespace autospace

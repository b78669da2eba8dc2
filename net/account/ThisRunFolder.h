// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace autospace {

// Folders for accounts that are not to be kept: their key is in memory only, so what a killed run leaves behind cannot
// be read; the next run removes it.
class ThisRunFolder {
public:
    // Removes what runs that are gone left below the data folder.
    explicit ThisRunFolder(QString dataFolder);
    ~ThisRunFolder();
    Q_DISABLE_COPY_MOVE(ThisRunFolder)

    // A folder of this run's own; made with the first call. Empty when the disk does not let us.
    [[nodiscard]] QString path(const QString& unique);

private:
    void removeLeftovers() const;
    QString m_base;
    QString m_own;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace autospace

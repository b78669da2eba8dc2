// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

StoreError failed(const QString& what, const QString& why) {
    return {StoreError::Kind::Full, u"%1: %2"_s.arg(what, why), {}};
}

// A file or a folder; a folder's entries are durable only when it is synced itself.
Stored<> sync(const QString& path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    const QString why = qt_error_string();
    if (file >= 0) ::close(file);
    if (!done) return std::unexpected(failed(u"%1 cannot be written to the disk"_s.arg(path), why));
#else
    Q_UNUSED(path)
#endif
    return {};
}

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

} // namespace

Stored<> DurableFile::copy(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::copy_file(native(from), native(to), std::filesystem::copy_options::overwrite_existing, error);
    if (error)
        return std::unexpected(
            failed(u"%1 cannot be copied to %2"_s.arg(from, to), QString::fromStdString(error.message())));
    return sync(to);
}

Stored<> DurableFile::replace(const QString& from, const QString& to) {
    if (auto synced = sync(from); !synced) return synced;
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error)
        return std::unexpected(
            failed(u"%1 cannot be put in the place of %2"_s.arg(from, to), QString::fromStdString(error.message())));
    return sync(QFileInfo(to).absolutePath());
}

} // namespace autospace

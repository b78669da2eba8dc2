// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/AccountFiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

const QStringList databaseParts{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};

} // namespace

AccountFiles::AccountFiles(const QString& dataFolder, const ServerAddress& server, const Id& user)
    : m_folder(u"%1/accounts/%2/%3"_s.arg(dataFolder, server.key(), user.toString())) {}

bool AccountFiles::make() const { return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerOnly); }

void AccountFiles::removeAll() const { QDir(m_folder).removeRecursively(); }

void AccountFiles::removeDatabase(const QString& file) {
    for (const QString& part : databaseParts)
        QFile::remove(file + part);
}

QString AccountFiles::setAside(const QString& file, qint64 epochMs) {
    const QString stamp = QDateTime::fromMSecsSinceEpoch(epochMs, QTimeZone::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString aside = file;
    aside.insert(aside.lastIndexOf(u'.'), u"-unreadable-"_s + stamp);
    for (const QString& part : databaseParts)
        if (QFile::exists(file + part) && !QFile::rename(file + part, aside + part)) return {};
    return aside;
}

} // namespace autospace

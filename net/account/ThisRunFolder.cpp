// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/ThisRunFolder.h"

#include <QDir>

namespace autospace {

using namespace Qt::StringLiterals;

ThisRunFolder::ThisRunFolder(QString dataFolder) : m_base(std::move(dataFolder) + u"/this-run"_s) { removeLeftovers(); }

ThisRunFolder::~ThisRunFolder() {
    if (m_own.isEmpty()) return;
    m_lock.reset();
    QDir(m_own).removeRecursively();
    QFile::remove(m_own + u".lock"_s);
}

void ThisRunFolder::removeLeftovers() const {
    const QDir base(m_base);
    for (const QString& name : base.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QLockFile lock(base.filePath(name + u".lock"_s));
        lock.setStaleLockTime(0); // only a process that is gone makes it stale
        if (!lock.tryLock(0)) continue;
        QDir(base.filePath(name)).removeRecursively();
    }
}

QString ThisRunFolder::path(const QString& unique) {
    if (m_own.isEmpty()) {
        const QString own = m_base + u'/' + unique;
        if (!QDir().mkpath(own)) return {};
        QFile::setPermissions(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        m_lock = std::make_unique<QLockFile>(own + u".lock"_s);
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0)) return {};
        m_own = own;
    }
    return m_own + u"/account"_s;
}

} // namespace autospace

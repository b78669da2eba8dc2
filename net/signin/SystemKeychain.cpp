// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SystemKeychain.h"

#include <qt6keychain/keychain.h>

namespace autospace {

namespace {

KeychainError errorOf(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {KeychainError::Kind::NotFound, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {KeychainError::Kind::None, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {KeychainError::Kind::Denied, job.errorString()};
    default: return {KeychainError::Kind::Failed, job.errorString()};
    }
}

template <class J>
J* jobFor(const QString& service, const QString& item, QObject* parent) {
    auto* job = new J(service, parent);
    job->setInsecureFallback(false);
    job->setKey(item);
    return job;
}

} // namespace

void SystemKeychain::read(const QString& item, Read done) {
    auto* job = jobFor<QKeychain::ReadPasswordJob>(m_service, item, &m_jobs);
    QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(job->binaryData());
        else
            done(std::unexpected(errorOf(*job)));
    });
    job->start();
}

void SystemKeychain::write(const QString& item, const QByteArray& secret, Done done) {
    auto* job = jobFor<QKeychain::WritePasswordJob>(m_service, item, &m_jobs);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({});
        else
            done(std::unexpected(errorOf(*job)));
    });
    job->start();
}

void SystemKeychain::remove(const QString& item, Done done) {
    auto* job = jobFor<QKeychain::DeletePasswordJob>(m_service, item, &m_jobs);
    QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            done({});
        else
            done(std::unexpected(errorOf(*job)));
    });
    job->start();
}

} // namespace autospace

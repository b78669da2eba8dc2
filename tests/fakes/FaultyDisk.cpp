// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FaultyDisk.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <ranges>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sector = 512;

// A write that no sync has followed yet, or a cut of the file's end (bytes is empty then).
struct Unsynced {
    qint64 offset = 0;
    QByteArray bytes;
    QByteArray before; // what stood there
    qint64 sizeBefore = 0;
};

} // namespace

static int calm = 0;

struct FaultyDisk::State {
    QByteArray folder;
    Trouble trouble = Trouble::None;
    int calls = 0;
    int failAt = -1;
    int strikeIn = -1;
    std::function<void()> strike;
    QHash<QByteArray, QList<Unsynced>> unsynced; // by file

    // Whether this call fails, and how.
    [[nodiscard]] int next(int brokenCode) {
        if (calm > 0) return SQLITE_OK;
        if (strikeIn >= 0 && strikeIn-- == 0)
            if (const auto run = std::exchange(strike, {})) run();
        const bool planned = calls++ == failAt;
        if (planned || trouble == Trouble::Full) return SQLITE_FULL;
        return trouble == Trouble::Broken ? brokenCode : SQLITE_OK;
    }
};

namespace {

QHash<QByteArray, std::weak_ptr<FaultyDisk::State>>& disks() {
    static QHash<QByteArray, std::weak_ptr<FaultyDisk::State>> all;
    return all;
}

sqlite3_vfs* realVfs = nullptr;

struct Opened {
    std::shared_ptr<FaultyDisk::State> disk; // null for files elsewhere
    QByteArray name;
};

// What SQLite holds: its own part, ours, and behind them the real file.
struct ShimFile {
    sqlite3_file base;
    Opened* opened;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

ShimFile* shim(sqlite3_file* file) { return reinterpret_cast<ShimFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return shim(file)->real(); }

int troubleOf(sqlite3_file* file, int brokenCode) {
    const auto& disk = shim(file)->opened->disk;
    return disk ? disk->next(brokenCode) : SQLITE_OK;
}

// Remembers what a change is about to replace.
void note(sqlite3_file* file, qint64 offset, QByteArrayView bytes) {
    const Opened& opened = *shim(file)->opened;
    if (!opened.disk) return;
    Unsynced change{offset, bytes.toByteArray(), {}, 0};
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    change.sizeBefore = size;
    const qint64 end = bytes.isNull() ? size : std::min<qint64>(size, offset + bytes.size());
    if (end > offset) {
        change.before.resize(end - offset);
        real(file)->pMethods->xRead(real(file), change.before.data(), int(change.before.size()), offset);
    }
    opened.disk->unsynced[opened.name] << change;
}

int closeFile(sqlite3_file* file) {
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete std::exchange(shim(file)->opened, nullptr);
    return code;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    if (const int code = troubleOf(file, SQLITE_IOERR_WRITE)) return code;
    note(file, offset, QByteArrayView(static_cast<const char*>(from), size));
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = troubleOf(file, SQLITE_IOERR_TRUNCATE)) return code;
    note(file, size, {});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
    if (const int code = troubleOf(file, SQLITE_IOERR_FSYNC)) return code;
    const int code = real(file)->pMethods->xSync(real(file), flags);
    const Opened& opened = *shim(file)->opened;
    if (code == SQLITE_OK && opened.disk) opened.disk->unsynced.remove(opened.name);
    return code;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lockFile(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlockFile(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int reserved(sqlite3_file* file, int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int control(sqlite3_file* file, int op, void* arg) { return real(file)->pMethods->xFileControl(real(file), op, arg); }
int sectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shmUnmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

// Version 2: no memory-mapped reading, which would not pass here.
const sqlite3_io_methods methods{2,          closeFile,  readFile, writeFile,  truncateFile, syncFile,   sizeOfFile,
                                 lockFile,   unlockFile, reserved, control,    sectorSize,   traits,     shmMap,
                                 shmLock,    shmBarrier, shmUnmap, nullptr,    nullptr};

std::shared_ptr<FaultyDisk::State> diskOf(const QByteArray& name) {
    const qsizetype slash = name.lastIndexOf('/');
    return slash < 0 ? nullptr : disks().value(name.first(slash)).lock();
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    shim(file)->base.pMethods = nullptr;
    const QByteArray path(name ? name : "");
    const auto disk = diskOf(path);
    if (disk)
        if (const int code = disk->next(SQLITE_CANTOPEN)) return code == SQLITE_FULL ? SQLITE_CANTOPEN : code;
    const int code = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
    if (code != SQLITE_OK) return code;
    shim(file)->opened = new Opened{disk, path};
    shim(file)->base.pMethods = &methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder) {
    if (const auto disk = diskOf(name)) disk->unsynced.remove(name);
    return realVfs->xDelete(realVfs, name, syncFolder);
}

void install() {
    if (realVfs) return;
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *realVfs;
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.szOsFile = int(sizeof(ShimFile)) + realVfs->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) qFatal("SQLite does not take the layer");
}

void put(QByteArray& content, qint64 offset, QByteArrayView bytes) {
    if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
    std::ranges::copy(bytes, content.begin() + offset);
}

QByteArray afterPowerCut(QByteArray content, const QList<Unsynced>& unsynced, const FaultyDisk::Chance& chance) {
    for (const Unsynced& change : unsynced | std::views::reverse) {
        content.resize(change.sizeBefore, '\0');
        put(content, change.offset, change.before);
    }
    const quint64 mood = chance(3); // all is lost, all but a torn end is there, or anything
    for (qsizetype i = 0; i < unsynced.size(); ++i) {
        const Unsynced& change = unsynced[i];
        const bool last = i == unsynced.size() - 1;
        if (mood == 0 || (mood == 2 && chance(2) == 0)) continue;
        if (change.bytes.isNull())
            content.resize(std::min(content.size(), change.offset));
        else if (mood == 1 && !last)
            put(content, change.offset, change.bytes);
        else
            put(content, change.offset,
                QByteArrayView(change.bytes)
                    .first(std::min<qint64>(change.bytes.size(),
                                            sector * qint64(chance(quint64(change.bytes.size() / sector + 2))))));
    }
    return content;
}

void write(const QString& file, const QByteArray& content) {
    QFile out(file);
    if (!out.open(QFile::WriteOnly) || out.write(content) != content.size()) qFatal("%s", qPrintable(file));
}

QByteArray read(const QString& file) {
    QFile in(file);
    if (!in.open(QFile::ReadOnly)) qFatal("%s", qPrintable(file));
    return in.readAll();
}

} // namespace

FaultyDisk::FaultyDisk(const QString& folder) : m_state(std::make_shared<State>()) {
    install();
    m_state->folder = QFile::encodeName(QDir(folder).absolutePath());
    disks().insert(m_state->folder, m_state);
}

FaultyDisk::Calm::Calm() { ++calm; }

FaultyDisk::Calm::~Calm() { --calm; }

FaultyDisk::~FaultyDisk() { disks().remove(m_state->folder); }

void FaultyDisk::setTrouble(Trouble trouble) { m_state->trouble = trouble; }

void FaultyDisk::failAt(int call) {
    m_state->calls = 0;
    m_state->failAt = call;
}

void FaultyDisk::after(int calls, std::function<void()> run) {
    m_state->strikeIn = calls;
    m_state->strike = std::move(run);
}

void FaultyDisk::forgetUnsynced() { m_state->unsynced.clear(); }

int FaultyDisk::calls() const { return m_state->calls; }

void FaultyDisk::imageAfterPowerCut(const QString& to, const Chance& chance) const {
    QDir().mkpath(to);
    const QDir from(QFile::decodeName(m_state->folder));
    for (const QString& name : from.entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith("-shm"_L1)) continue;
        const QString path = from.filePath(name);
        const auto unsynced = m_state->unsynced.value(QFile::encodeName(path));
        write(to + u'/' + name, chance ? afterPowerCut(read(path), unsynced, chance) : read(path));
    }
}

void FaultyDisk::imageAfterKill(const QString& to) const { imageAfterPowerCut(to, {}); }

} // namespace autospace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/savefiles.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace evenhost::documents {

namespace {

namespace fs = std::filesystem;

base::Finding problemNow(const fs::path& folder)
{
    const int error = errno;
    if (error == ENOENT || error == ENOTDIR) {
        return base::problem("folder_missing", {folder.string()});
    }
    const bool refused = error == EACCES || error == EPERM || error == EROFS;
    return base::problem(refused ? "file_read_only" : "file_not_written", {std::strerror(error)});
}

/// The folder and the hidden one inside it. What was moved is moved back unless keep() is called.
class Moves
{
public:
    Moves(fs::path folder, const SaveCalls& calls) : m_folder(std::move(folder)), m_calls(calls) {}
    ~Moves()
    {
        for (auto move = m_done.rbegin(); move != m_done.rend(); ++move) {
            std::error_code ignored; // nothing better can be done
            fs::rename(move->second, move->first, ignored);
        }
        std::error_code ignored;
        if (!m_hidden.empty()) {
            fs::remove_all(m_hidden, ignored);
        }
        if (m_made && !m_kept) {
            fs::remove(m_folder, ignored); // only while it is empty
        }
    }
    Moves(const Moves&) = delete;
    Moves& operator=(const Moves&) = delete;

    [[nodiscard]] const fs::path& hidden() const { return m_hidden; }

    bool prepare()
    {
        std::error_code failed;
        m_made = fs::create_directory(m_folder, failed);
        if (failed && !fs::is_directory(m_folder)) {
            errno = failed.value() == EEXIST ? ENOTDIR : failed.value();
            return false;
        }
        std::string name = (m_folder / ".evenhost-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            return false;
        }
        m_hidden = name;
        return true;
    }

    bool move(const fs::path& from, const fs::path& to)
    {
        if (m_calls.move(from.c_str(), to.c_str()) != 0) {
            return false;
        }
        m_done.emplace_back(from, to);
        return true;
    }

    void keep()
    {
        m_done.clear();
        m_kept = true;
    }

private:
    fs::path m_folder;
    fs::path m_hidden;
    SaveCalls m_calls;
    std::vector<std::pair<fs::path, fs::path>> m_done;
    bool m_made = false;
    bool m_kept = false;
};

bool isThere(const fs::path& path)
{
    std::error_code unknown;
    return fs::exists(fs::symlink_status(path, unknown));
}

} // namespace

std::string firstTaken(const fs::path& folder, std::span<const NamedFile> files)
{
    for (const NamedFile& file : files) {
        if (isThere(folder / file.name)) {
            return file.name;
        }
    }
    return {};
}

base::Result<base::Done> saveFiles(const fs::path& folder, std::span<const NamedFile> files, Existing existing,
                                   const SaveCalls& calls)
{
    if (const std::string taken = firstTaken(folder, files); existing == Existing::Refuse && !taken.empty()) {
        return base::problem("files_exist", {taken, folder.string()});
    }
    Moves moves(folder, calls);
    if (!moves.prepare()) {
        return problemNow(folder);
    }
    for (const NamedFile& file : files) {
        if (const auto saved = saveBytes(moves.hidden() / file.name, file.content, std::nullopt, calls); !saved) {
            base::Finding finding = saved.error().front();
            finding.place.file = (folder / file.name).string();
            return finding;
        }
    }
    for (const NamedFile& file : files) {
        const fs::path target = folder / file.name;
        if (isThere(target)) {
            std::error_code unknown;
            if (!fs::is_regular_file(fs::symlink_status(target, unknown))) {
                return base::problem("file_not_regular", {target.string()});
            }
            if (!moves.move(target, moves.hidden() / (file.name + ".old"))) {
                return problemNow(folder);
            }
        }
        if (!moves.move(moves.hidden() / file.name, target)) {
            return problemNow(folder);
        }
    }
    moves.keep();
    return base::Done{};
}

} // namespace evenhost::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/usagelogreader.h"

#include "documents/textfile.h"
#include "session/filepath.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <istream>
#include <sstream>
#include <streambuf>
#include <vector>

namespace evenhost::session {

using namespace Qt::StringLiterals;

namespace {

using LogResult = base::Result<importers::UsageLog>;

/// A file as a stream that tells how far it got and ends early when asked to.
class WatchedFile : public std::streambuf
{
public:
    WatchedFile(QFile& file, std::shared_ptr<std::atomic_bool> stop, std::function<void(double)> progress)
        : m_file(file), m_stop(std::move(stop)), m_progress(std::move(progress)), m_buffer(std::size_t{1} << 18U)
    {}

protected:
    int_type underflow() override
    {
        if (*m_stop)
            return traits_type::eof();
        const qint64 read = m_file.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
        if (read <= 0)
            return traits_type::eof();
        m_done += read;
        if (m_file.size() > 0)
            m_progress(static_cast<double>(m_done) / static_cast<double>(m_file.size()));
        setg(m_buffer.data(), m_buffer.data(), m_buffer.data() + read);
        return traits_type::to_int_type(*gptr());
    }

private:
    QFile& m_file;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::function<void(double)> m_progress;
    std::vector<char> m_buffer;
    qint64 m_done = 0;
};

LogResult read(const QString& path, const importers::UsageLogOptions& options,
               const std::shared_ptr<std::atomic_bool>& stop, const std::function<void(double)>& progress)
{
    const std::string name = path.toStdString();
    if (const auto regular = documents::regularFile(toPath(path)); !regular)
        return regular.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Finding{
            base::Severity::Error, "file_unreadable", {file.errorString().toStdString()}, {}, {name, 0, 0}};
    if (file.size() == 0)
        return base::Finding{base::Severity::Error, "log_empty", {}, {}, {name, 0, 0}};
    WatchedFile buffer(file, stop, progress);
    std::istream stream(&buffer);
    return importers::readUsageLog(stream, name, options);
}

} // namespace

bool isUsageLog(const QString& path)
{
    static const QStringList endings{u".csv"_s, u".tsv"_s, u".json"_s, u".jsonl"_s, u".ndjson"_s, u".log"_s, u".txt"_s};
    if (std::ranges::none_of(endings,
                             [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); }))
        return false;
    // Enough for a page of an API in one piece, and for the first lines of anything longer.
    constexpr qint64 beginning = qint64{4} << 20;
    QFile file(path);
    if (!documents::regularFile(toPath(path)) || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray head = file.read(beginning);
    if (!file.atEnd())
        head.truncate(head.lastIndexOf('\n') + 1);
    std::istringstream stream(head.toStdString());
    const auto log = importers::readUsageLog(stream, path.toStdString());
    return log || log.error().front().code == "log_is_costs";
}

UsageLogReader::UsageLogReader(QObject* parent) : QObject(parent) {}

UsageLogReader::~UsageLogReader()
{
    cancel();
    m_worker.wait();
}

void UsageLogReader::start(const QString& path, const importers::UsageLogOptions& options)
{
    cancel();
    m_busy = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_worker.start([this, path, options, stop = m_stop] {
        auto result = std::make_shared<const LogResult>(read(path, options, stop, [&](double share) {
            m_worker.send([this, stop, share] {
                if (!*stop)
                    emit progressed(share);
            });
        }));
        m_worker.send([this, stop, result = std::move(result)] {
            if (*stop)
                return;
            m_busy = false;
            emit finished(result);
        });
    });
}

void UsageLogReader::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_busy = false;
}

} // namespace evenhost::session

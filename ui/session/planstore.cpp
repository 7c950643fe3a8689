// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planstore.h"

#include "base/date.h"
#include "documents/atomicsave.h"
#include "documents/planfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>

namespace evenhost::session {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;

namespace {

std::filesystem::path toPath(const QString& path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

} // namespace

PlanStore::PlanStore(PlanSession* session, QObject* parent) : QObject(parent), m_session(session) {}

void PlanStore::startNew()
{
    plan::Plan plan;
    plan.title = tr("New plan").toStdString();
    plan.date = base::isoDate(m_session->today());
    documents::setPlanningValues(plan, *m_session->catalogue());
    m_stamp.reset();
    m_session->setPlan(std::move(plan), {});
}

Result<Done> PlanStore::open(const QString& path)
{
    auto loaded = documents::loadPlan(toPath(path), *m_session->catalogue());
    if (!loaded)
        return loaded.error();
    m_stamp = loaded->stamp;
    m_session->setPlan(std::move(loaded->file.plan), QFileInfo(path).absoluteFilePath());
    return Done{};
}

Result<Done> PlanStore::openExample(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return base::Finding{base::Severity::Error, "file_missing", {}, {}, {resource.toStdString(), 0, 0}};
    const QByteArray text = file.readAll();
    auto read = documents::readPlan({text.constData(), static_cast<std::size_t>(text.size())}, resource.toStdString(),
                                    *m_session->catalogue());
    if (!read)
        return read.error();
    m_stamp.reset();
    m_session->setPlan(std::move(read->plan), {});
    return Done{};
}

Result<Done> PlanStore::save()
{
    return write(m_session->path(), m_stamp);
}

Result<Done> PlanStore::saveTo(const QString& path)
{
    return write(QFileInfo(path).absoluteFilePath(), std::nullopt);
}

Result<Done> PlanStore::write(const QString& path, const std::optional<documents::FileStamp>& expected)
{
    const auto stamp = documents::saveBytes(toPath(path), documents::planText(m_session->plan()), expected);
    if (!stamp)
        return stamp.error();
    m_stamp = *stamp;
    m_session->markSaved(path);
    return Done{};
}

QString PlanStore::suggestedName() const
{
    QString name = QString::fromStdString(m_session->plan().title).toLower().simplified();
    static const QRegularExpression notForFiles(u"[^\\p{L}\\p{N}]+"_s);
    name.replace(notForFiles, u"-"_s);
    name = name.left(60);
    return (name.isEmpty() || name == u"-"_s ? u"plan"_s : name) + u".evenhost.yaml"_s;
}

} // namespace evenhost::session

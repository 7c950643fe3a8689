// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportactions.h"

#include "analysis/evaluate.h"
#include "documents/planfile.h"
#include "documents/savefiles.h"
#include "models/findingtext.h"
#include "report/reportpdf.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "walkthrough/content.h"
#include "walkthrough/deck.h"
#include "window/dialogs.h"
#include "window/progress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace evenhost::window {

using namespace Qt::StringLiterals;

ExportActions::ExportActions(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

QString ExportActions::suggestedFile(const QString& extension) const
{
    const QString path = m_context.session->path();
    const QString folder = path.isEmpty() ? m_context.settings->lastFolder() : QFileInfo(path).absolutePath();
    QString name = path.isEmpty() ? m_context.store->suggestedName() : QFileInfo(path).fileName();
    name = name.section(u'.', 0, 0) + extension;
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name);
}

std::shared_ptr<const analysis::Evaluation> ExportActions::evaluated()
{
    const session::PlanSession& session = *m_context.session;
    auto evaluation =
        analysis::evaluate(session.plan(), *session.catalogue(), session.scenario().toStdString(), session.today());
    if (evaluation)
        return std::make_shared<const analysis::Evaluation>(std::move(evaluation).value());
    m_context.dialogs->showProblems(m_context.window,
                                    tr("The plan cannot be evaluated, so there is nothing to report yet."),
                                    {models::findingText(evaluation.error().front(), m_context.formats->format())});
    return nullptr;
}

void ExportActions::showNotWritten(const QString& path, const QString& reason)
{
    m_context.dialogs->showProblems(m_context.window, tr("“%1” could not be written.").arg(QFileInfo(path).fileName()),
                                    {reason});
}

void ExportActions::showReport(ReportDialog::Purpose purpose)
{
    const session::PlanSession& session = *m_context.session;
    const auto evaluation = evaluated();
    if (!evaluation)
        return;
    ReportSource source{std::make_shared<const plan::Plan>(*session.shownPlan()),
                        session.catalogue(),
                        evaluation,
                        report::scenarioResults(session.plan(), *session.catalogue(), session.today()),
                        documents::planText(session.plan()),
                        suggestedFile(u".pdf"_s)};
    ReportDialog(m_context, std::move(source), purpose).exec();
}

void ExportActions::exportPdf()
{
    showReport(ReportDialog::Purpose::Save);
}

void ExportActions::print()
{
    showReport(ReportDialog::Purpose::Print);
}

std::optional<walkthrough::PageInput> ExportActions::pages()
{
    const session::PlanSession& session = *m_context.session;
    const models::Format format = m_context.formats->format();
    auto input = walkthrough::pageInput(session.plan(), session.catalogue(), session.scenario().toStdString(),
                                        session.today(), format);
    if (input)
        return std::move(input).value();
    m_context.dialogs->showProblems(m_context.window,
                                    tr("The plan cannot be evaluated, so there is nothing to report yet."),
                                    {models::findingText(input.error().front(), format)});
    return std::nullopt;
}

void ExportActions::exportDeck()
{
    const auto input = pages();
    if (!input)
        return;
    QString path = m_context.dialogs->saveFile(m_context.window, tr("Export the walkthrough as slides"),
                                               suggestedFile(u"-slides.pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    base::Result<base::Done> written = base::Done{};
    {
        Progress progress(tr("Making the slides …"), m_context.window);
        written =
            walkthrough::writeDeck(path, *input, std::ref(progress), documents::planText(m_context.session->plan()));
    }
    if (!written && written.error().front().code != "deck_cancelled")
        showNotWritten(path, models::findingText(written.error().front(), m_context.formats->format()));
}

void ExportActions::exportPictures()
{
    const auto input = pages();
    if (!input)
        return;
    const QString folder = m_context.dialogs->openFolder(m_context.window, tr("Export the walkthrough as pictures"),
                                                         QFileInfo(suggestedFile({})).absolutePath());
    if (folder.isEmpty())
        return;
    const int kind = m_context.dialogs->choose(
        m_context.window, tr("Which pictures: dots for any program (PNG), or drawings that stay sharp (SVG)?"),
        {u"&PNG"_s, u"&SVG"_s});
    if (kind < 0)
        return;
    const auto failed = [&](const base::Findings& findings) {
        if (findings.front().code != "deck_cancelled")
            showNotWritten(folder, models::findingText(findings.front(), m_context.formats->format()));
    };
    base::Result<std::vector<documents::NamedFile>> pictures = std::vector<documents::NamedFile>();
    {
        Progress progress(tr("Making the pictures …"), m_context.window);
        pictures = walkthrough::pagePictures(
            *input, kind == 0 ? walkthrough::PictureKind::Png : walkthrough::PictureKind::Svg, std::ref(progress));
    }
    if (!pictures)
        return failed(pictures.error());
    const std::filesystem::path path = QFile::encodeName(folder).toStdString();
    const std::string taken = documents::firstTaken(path, *pictures);
    if (!taken.empty()
        && !m_context.dialogs->confirm(m_context.window,
                                       tr("“%1” is in the folder already. Replace it and other pages that are there?")
                                           .arg(QString::fromStdString(taken)),
                                       tr("&Replace")))
        return;
    const auto existing = taken.empty() ? documents::Existing::Refuse : documents::Existing::Replace;
    if (const auto saved = documents::saveFiles(path, *pictures, existing); !saved)
        failed(saved.error());
}

} // namespace evenhost::window

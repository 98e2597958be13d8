import { type Check, compileGlobs } from '@release-gates/core';
import { lackingGates, type Manifest, requiredGates } from '@release-gates/evidence';
import type { ActivationFacts } from './facts.ts';
import { type Finding, judged, notApplicable } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

/** What the candidate was judged by. Whoever makes a manifest says what it expects, so one that expects nothing fails. */
export function validationRow(
  manifest: Manifest,
  facts: ActivationFacts,
  { requiredGates: wanted }: ActivationGuardInputs,
): Check {
  const required = requiredGates(manifest);
  const lacking =
    wanted.length === 0 && required.length === 0 ? ['it requires no gate'] : lackingGates(manifest, wanted);
  const findings = [
    ...(manifest.decision === 'open' ? [] : manifest.reasons.map(({ message }) => failed(message))),
    ...lacking.map(failed),
    ...(manifest.environment === facts.environment
      ? []
      : [laxer(`it was judged for ${manifest.environment}, not for ${facts.environment}`)]),
    ...(facts.strict && !manifest.strict ? [laxer('it was judged without strictness')] : []),
  ];
  return judged('validation_profiles', findings, {
    holds: `open for ${manifest.environment}, with evidence of ${required.join(', ')}`,
    expected: {
      environment: facts.environment,
      strict: facts.strict,
      gates: wanted.length === 0 ? 'any' : [...wanted],
    },
    remedy: 'Run the preflight with the configuration of this environment, and make the manifest of it',
  });
}

export function authorityRow({ subject }: Manifest, { publishers }: ActivationGuardInputs): Check {
  if (publishers.length === 0) return notApplicable('authority_class', 'no publisher is named (publishers)');
  const isKnown = publishers.includes(subject.repository);
  const finding = { code: 'authority_not_recognized', message: `${subject.repository} may not publish here` };
  return judged('authority_class', isKnown ? [] : [finding], {
    holds: `published by ${subject.repository}`,
    expected: [...publishers],
    remedy: 'Publish from a repository of the list',
  });
}

/** Built from what was committed, on a ref that may go out. */
export function sourceRow({ git, subject }: Manifest, { sourceRefs }: ActivationGuardInputs): Check {
  const isAllowed = sourceRefs.length === 0 || compileGlobs(sourceRefs).matches(subject.ref ?? '');
  const findings = [
    ...(git.state === 'clean' ? [] : [`the checkout was ${git.state}: ${git.detail}`]),
    ...(isAllowed ? [] : [`it was built from ${subject.ref ?? 'no ref'}`]),
  ].map((message) => ({ code: 'source_status_not_allowed', message }));
  return judged('source_status', findings, {
    holds: `a clean checkout of ${subject.ref ?? subject.commit ?? 'a commit'}`,
    expected: sourceRefs.length === 0 ? 'a clean checkout' : [...sourceRefs],
    remedy: 'Build from a clean checkout of a ref that may go out',
    level: sourceRefs.length === 0 ? 'should' : 'must',
  });
}

function failed(message: string): Finding {
  return { code: 'validation_policy_failed', message };
}

function laxer(message: string): Finding {
  return { code: 'certainty_policy_not_satisfied', message };
}
